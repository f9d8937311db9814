import type { DrawnAs } from '#lib/embed/drawn.ts';
import { LONG } from '../say.ts';
import * as intervals from './intervals.ts';

const groups = (...of: (readonly [string, DrawnAs<'intervals'>])[]): DrawnAs<'groups'> => ({
	chart: 'groups',
	series: of.map(([heading, { series }]) => ({ heading, series }))
});

export const usual = () => groups(['CAF', intervals.usual()], ['Cnam', intervals.one()]);
export const empty = () => groups();
export const one = () => groups(['CAF', intervals.one()]);
export const zero = () => groups(['CAF', intervals.zero()], ['Cnam', intervals.empty()]);
export const long = () => groups([LONG, intervals.long()]);
export const extreme = () => groups(['CAF', intervals.extreme()], ['Cnam', intervals.usual()]);
