import { moneySeries } from '#lib/charts/Sides/money-series.ts';
import type { SideInput } from '#lib/charts/Sides/series.ts';
import { timesSeries } from '#lib/charts/Sides/times-series.ts';
import type { DrawnAs } from '#lib/embed/drawn.ts';
import { LONG, LONG_VALUE, many } from '../say.ts';

const money = (rows: SideInput[]): DrawnAs<'sides'> => ({
	chart: 'sides',
	series: moneySeries(rows, (euros) => `${euros / 1e6} M€`)
});
const times = (rows: SideInput[]): DrawnAs<'sides'> => ({
	chart: 'sides',
	series: timesSeries(rows, (ratio) => `×${Math.round(100 * ratio) / 100}`)
});

export const usual = () =>
	money([
		{
			id: 'a',
			label: 'Versé en trop',
			text: '2,8 Md€',
			value: 2.8e9,
			side: 'left',
			heading: 'RSA'
		},
		{ id: 'b', label: 'Jamais demandé', text: '3 Md€', value: 3e9, side: 'right' },
		{ id: 'c', label: 'Pas estimé', text: 'pas de chiffre', value: null, side: 'right' }
	]);
export const ratios = () =>
	times([
		{ id: 'a', label: 'Femmes', text: '2 fois plus', value: 2 },
		{ id: 'b', label: 'Hommes', text: '2 fois moins', value: 0.5 }
	]);
export const empty = (): DrawnAs<'sides'> => ({
	chart: 'sides',
	series: { scale: 'money', rows: [], max: 1, ticks: [{ at: 0, label: '0' }] }
});
export const one = () => money([{ id: 'a', label: 'Seul', text: '1 €', value: 1, side: 'left' }]);
export const zero = () =>
	money([
		{ id: 'a', label: 'Rien', text: '0 €', value: 0, side: 'left' },
		{ id: 'b', label: 'Presque rien', text: '1 €', value: 1, side: 'right' }
	]);
export const long = () =>
	money([
		{ id: 'a', label: LONG, text: LONG_VALUE, value: 5e9, side: 'left', heading: LONG },
		{ id: 'b', label: LONG, text: LONG_VALUE, value: null, side: 'right' }
	]);
export const extreme = () =>
	times(
		many(24, (i) => ({
			id: `r${i}`,
			label: `Groupe ${i}`,
			text: `10^${i - 12}`,
			value: 10 ** (i - 12)
		}))
	);
