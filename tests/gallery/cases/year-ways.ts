import { describeYearWays } from '#lib/charts/YearWays/describe.ts';
import { yearWaysSeries, type WayRow } from '#lib/charts/YearWays/series.ts';
import { LONG, LONG_VALUE, many, wobble, YEAR } from '../say.ts';
import { euros, told, WORDS } from '../told.ts';

const ways = (
	rows: WayRow[],
	months = YEAR,
	threshold = { value: 942, label: 'seuil : 942 €' }
) => {
	const series = yearWaysSeries({ months, ways: rows, threshold });
	return told(
		'year-ways',
		series,
		describeYearWays(series, '', euros, { ...WORDS, month: 'Mois' })
	);
};
const way = (id: string, times: number, more: Partial<WayRow> = {}): WayRow => ({
	id,
	label: `Lecture ${id}`,
	aside: 'par mois',
	values: YEAR.map((_, i) => times * wobble(i)),
	...more
});

export const usual = () => ways([way('a', 1200), way('b', 1500, { wrong: 9 })]);
export const empty = () => ways([], []);
export const one = () => ways([{ ...way('a', 1), values: [850] }], YEAR.slice(0, 1));
export const zero = () =>
	ways([way('a', 0), { ...way('b', 0), values: [] }], YEAR, { value: 0, label: 'seuil : rien' });
export const long = () =>
	ways([way('a', 1, { label: LONG, aside: LONG_VALUE })], YEAR, { value: 1, label: LONG });
export const extreme = () => ways(many(12, (i) => way(`n° ${i}`, 10 ** i)));
