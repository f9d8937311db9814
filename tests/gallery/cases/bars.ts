import { barsSeries } from '#lib/charts/Bars/series.ts';
import type { DrawnAs } from '#lib/embed/drawn.ts';
import { LONG, LONG_VALUE, many } from '../say.ts';

type Bars = DrawnAs<'bars'>;
const bars = (...args: Parameters<typeof barsSeries>): Bars => ({
	chart: 'bars',
	series: barsSeries(...args)
});

export const usual = () =>
	bars([
		{ id: 'a', label: 'Contrôles', value: 166_000, text: '166 000' },
		{ id: 'b', label: 'Dus à la note', value: 72_000, text: '72 000', selected: true },
		{ id: 'c', label: 'Autres', value: 9_400, text: '9 400', heading: 'Sous un titre' }
	]);
export const empty = () => bars([]);
export const one = () => bars([{ id: 'a', label: 'Seule', value: 36, text: '36 %' }], 100);
export const zero = () =>
	bars(['a', 'b'].map((id) => ({ id, label: `Rien en ${id}`, value: 0, text: '0' })));
export const long = () =>
	bars([
		{ id: 'a', label: LONG, value: 98_765_432, text: LONG_VALUE, heading: LONG },
		{ id: 'b', label: 'Court', value: 1, text: '1' }
	]);
export const extreme = () =>
	bars(
		many(24, (i) => ({
			id: `r${i}`,
			label: `Ligne ${i}`,
			value: 10 ** (i % 10),
			text: `10 à la puissance ${i % 10}`
		}))
	);
