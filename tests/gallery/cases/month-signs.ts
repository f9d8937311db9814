import { describeMonthSigns } from '#lib/charts/MonthSigns/describe.ts';
import type { MonthSignsSeries, SignRow } from '#lib/charts/MonthSigns/series.ts';
import { LONG, LONG_VALUE, many, YEAR } from '../say.ts';
import { told, WORDS } from '../told.ts';

const signs = (groups: MonthSignsSeries['groups'], months = YEAR, key = 'pareille') => {
	const series: MonthSignsSeries = {
		months,
		groups,
		key: { higher: 'plus haute', lower: 'plus basse', same: key }
	};
	const columns = ['Foyer', 'Plus hauts', 'Plus bas', 'Pareils'];
	return told('month-signs', series, describeMonthSigns(series, '', { ...WORDS, columns }));
};
const row = (
	id: string,
	sign: (i: number) => number,
	label = `Foyer ${id}`,
	value = '3 mois'
): SignRow => ({
	id,
	label,
	value,
	signs: YEAR.map((_, i) => sign(i))
});

export const usual = () =>
	signs([
		{ title: 'Emploi instable', rows: [row('a', (i) => (i % 3) - 1)] },
		{ title: 'Emploi stable', rows: [row('b', () => 0)] }
	]);
export const empty = () => signs([], []);
export const one = () =>
	signs([{ title: 'Seul', rows: [{ ...row('a', () => 1), signs: [1] }] }], YEAR.slice(0, 1));
export const zero = () => signs([{ title: 'Personne', rows: [] }]);
export const long = () =>
	signs([{ title: LONG, rows: [row('a', () => -1, LONG, LONG_VALUE)] }], YEAR, LONG);
export const extreme = () =>
	signs(
		many(6, (g) => ({
			title: `Groupe ${g}`,
			rows: many(4, (r) => row(`${g}-${r}`, (i) => ((i + r) % 3) - 1))
		}))
	);
