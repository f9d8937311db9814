import { ratiosSeries, type RatioRow } from '#lib/charts/Ratios/series.ts';
import type { DrawnAs } from '#lib/embed/drawn.ts';
import { LONG, many, wobble } from '../say.ts';

const row = (
	id: string,
	label: string,
	low: number,
	high: number,
	more: Partial<RatioRow> = {}
): RatioRow => ({
	id,
	label,
	share: 0.13,
	median: (low + high) / 2,
	reference: { low, high },
	envelope: { low: low / 1.2, high: high * 1.2 },
	adversarial: { low: low / 2, high: high * 2 },
	verdict: low > 1 ? 'more' : 'cannot-tell',
	selected: { low: 0.1, high: 0.9 },
	ceiling: 7.69,
	...more
});
const ratios = (rows: RatioRow[]): DrawnAs<'ratios'> => ({
	chart: 'ratios',
	series: ratiosSeries(rows)
});

export const usual = () =>
	ratios([
		row('a', 'Foyers au RSA', 3.3, 7.6),
		row('b', 'Parents seuls', 2, 2.6, { verdict: 'used' }),
		row('c', 'AAH en travaillant', 0.2, 9, { ceiling: undefined, selected: null })
	]);
export const empty = () => ratios([]);
export const one = () => ratios([row('a', 'Seul', 2, 2)]);
export const zero = () =>
	ratios([row('a', 'Jamais choisi', 0, 0, { envelope: null, adversarial: null, ceiling: 0 })]);
export const long = () => ratios([row('a', LONG, 2, 3), row('b', LONG, 0.1, 0.4)]);
export const extreme = () =>
	ratios(
		many(24, (i) =>
			row(`r${i}`, `Groupe ${i}`, 10 ** (8 * wobble(i) - 4), 10 ** (8 * wobble(i) - 3))
		)
	);
