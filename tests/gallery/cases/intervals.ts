import { intervalsSeries, type IntervalRow } from '#lib/charts/Intervals/series.ts';
import type { DrawnAs } from '#lib/embed/drawn.ts';
import { LONG, LONG_VALUE, many, wobble } from '../say.ts';

const intervals = (rows: IntervalRow[]): DrawnAs<'intervals'> => ({
	chart: 'intervals',
	series: intervalsSeries(rows)
});
const between = (low: number, high: number) => ({ low, median: (low + high) / 2, high });

export const usual = () =>
	intervals([
		{ id: 'a', label: 'Revenus faibles', interval: between(0.1, 1.3) },
		{ id: 'b', label: 'Âge', interval: between(-0.6, 0.4), half: true },
		{ id: 'c', label: 'Nationalité', interval: null, nothing: 'retirée' },
		{ id: 'd', label: 'Note', interval: between(0.4, 2.8), total: true }
	]);
export const empty = () => intervals([]);
export const one = () => intervals([{ id: 'a', label: 'Seule', interval: between(0.7, 0.7) }]);
export const zero = () =>
	intervals(['a', 'b'].map((id) => ({ id, label: `Rien en ${id}`, interval: between(0, 0) })));
export const nothing = () =>
	intervals([{ id: 'a', label: 'Inconnue', interval: null, nothing: 'sens inconnu' }]);
export const long = () =>
	intervals([
		{ id: 'a', label: LONG, interval: between(-1, 2), half: true },
		{ id: 'b', label: LONG, interval: null, nothing: LONG_VALUE },
		{ id: 'c', label: LONG, interval: between(1, 2), total: true }
	]);
export const extreme = () =>
	intervals(
		many(24, (i) => {
			const low = 400 * (wobble(i) - 0.5);
			return {
				id: `r${i}`,
				label: `Critère ${i}`,
				interval: between(low, low + 100 * wobble(i + 50))
			};
		})
	);
