import { versusSeries, type VersusRow } from '#lib/charts/Versus/series.ts';
import type { DrawnAs } from '#lib/embed/drawn.ts';
import { LONG, many, wobble } from '../say.ts';

const row = (id: string, households: number, low: number, high: number, label = id): VersusRow => ({
	id,
	label,
	grouping: id.slice(0, 1),
	households,
	low,
	high,
	verdict: low > households ? 'more' : 'cannot-tell'
});
const versus = (...rows: VersusRow[]): DrawnAs<'versus'> => ({
	chart: 'versus',
	series: versusSeries(rows, 500)
});

export const usual = () =>
	versus(row('a1', 0.2, 0.54, 0.88), row('a2', 0.8, 0.12, 0.46), row('b1', 0.13, 0.5, 0.99));
export const empty = () => versus();
export const one = () => versus(row('a1', 1, 1, 1));
export const zero = () => versus(row('a1', 0, 0, 0), row('a2', 1, 0, 1));
export const long = () => versus(row('a1', 0.2, 0.54, 0.88, LONG), row('a2', 0.8, 0.1, 0.4, LONG));
export const extreme = () =>
	versus(...many(24, (i) => row(`${i % 5}-${i}`, wobble(i), wobble(i) / 2, (1 + wobble(i)) / 2)));
