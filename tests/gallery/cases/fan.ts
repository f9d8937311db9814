import { fanSeries } from '#lib/charts/Fan/series.ts';
import type { DrawnAs } from '#lib/embed/drawn.ts';
import { LONG, many, wobble } from '../say.ts';

const fan = (
	labels: string[],
	draws: number,
	weigh: (row: number, draw: number) => number,
	upTo = labels.length - 1
): DrawnAs<'fan'> => ({
	chart: 'fan',
	upTo,
	series: fanSeries(
		labels.map((label, i) => ({ id: `r${i}`, label })),
		many(Math.max(0, labels.length - 1), (row) => many(draws, (draw) => weigh(row, draw))),
		60
	)
});
const LABELS = ['Référence', 'Revenus faibles', 'RSA', 'Logement', 'Note'];

export const usual = () => fan(LABELS, 100, (row, draw) => wobble(7 * row + draw));
export const halfway = () => fan(LABELS, 100, (row, draw) => wobble(7 * row + draw), 2);
export const below = () => fan(LABELS, 100, (row, draw) => -wobble(7 * row + draw));
export const empty = () => fan(['Référence'], 0, () => 0);
export const one = () => fan(['Référence', 'Note'], 1, () => 1);
export const zero = () => fan(LABELS, 100, () => 0);
export const long = () =>
	fan(
		LABELS.map(() => LONG),
		100,
		(row, draw) => wobble(7 * row + draw)
	);
export const extreme = () =>
	fan(
		many(24, (i) => `Critère ${i}`),
		100,
		(row, draw) => 1e3 * (wobble(3 * row + draw) - 0.5)
	);
