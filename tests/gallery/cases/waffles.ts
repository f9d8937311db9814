import { wafflesSeries } from '#lib/charts/Waffles/series.ts';
import type { DrawnAs } from '#lib/embed/drawn.ts';
import { LONG, LONG_VALUE, many, wobble } from '../say.ts';

const waffles = (...parts: Parameters<typeof wafflesSeries>): DrawnAs<'waffles'> => ({
	chart: 'waffles',
	series: wafflesSeries(...parts)
});

export const usual = () =>
	waffles([
		{ id: 'a', label: 'Parmi les foyers', text: '16 %', value: 16, of: 100 },
		{ id: 'b', label: 'Parmi les contrôlés', text: '36 %', value: 36, of: 100, selected: true }
	]);
export const empty = () => waffles([]);
export const one = () =>
	waffles([{ id: 'a', label: 'Un sur un', text: '100 %', value: 100, of: 1 }]);
export const zero = () => waffles([{ id: 'a', label: 'Aucun', text: '0 %', value: 0, of: 0 }]);
export const long = () =>
	waffles(['a', 'b'].map((id) => ({ id, label: LONG, text: LONG_VALUE, value: 50, of: 40 })));
export const extreme = () =>
	waffles(
		many(7, (i) => ({
			id: `w${i}`,
			label: `Boîte ${i}`,
			text: `sur ${997 + i}`,
			value: 100 * wobble(i),
			of: 997 + i
		}))
	);
