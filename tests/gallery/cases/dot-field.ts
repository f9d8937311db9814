import { dotFieldSeries } from '#lib/charts/DotField/series.ts';
import type { DrawnAs } from '#lib/embed/drawn.ts';

const field = (
	households: number,
	selected: number,
	arrangement: 'scattered' | 'sorted' = 'scattered'
): DrawnAs<'dot-field'> => ({
	chart: 'dot-field',
	series: dotFieldSeries(households, selected, 1000, arrangement, 1)
});

export const usual = () => field(13_800_000, 166_000);
export const sorted = () => field(13_800_000, 166_000, 'sorted');
export const empty = () => field(0, 0);
export const one = () => field(1000, 1000);
export const zero = () => field(138_000, 0);
export const extreme = () => field(1_380_000, 1_380_000);
