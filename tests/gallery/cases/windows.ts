import { describeWindows } from '#lib/charts/Windows/describe.ts';
import type { WindowRow, WindowsSeries } from '#lib/charts/Windows/series.ts';
import { LONG, LONG_VALUE, many, YEAR } from '../say.ts';
import { told, WORDS } from '../told.ts';

const row = (
	id: string,
	from: number,
	length: number,
	more: Partial<WindowRow> = {}
): WindowRow => ({
	id,
	label: `Prestation ${id}`,
	range: `${length} mois, ÷ ${length}`,
	note: 'La règle, en une phrase.',
	from,
	length,
	faded: false,
	...more
});
const windows = (rows: WindowRow[], months = YEAR, right = 'décembre : le mois du droit') => {
	const series: WindowsSeries = { months, right, rows };
	const columns = ['Prestation', 'Mois lus', 'Règle'];
	return told('windows', series, describeWindows(series, '', { ...WORDS, columns }));
};

export const usual = () => windows([row('a', 8, 3), row('b', 0, 11, { faded: true })]);
export const empty = () => windows([], []);
export const one = () => windows([row('a', 0, 1)], YEAR.slice(0, 1));
export const zero = () => windows([row('a', 5, 0)]);
export const long = () =>
	windows([row('a', 3, 3, { label: LONG, range: LONG_VALUE, note: LONG })], YEAR, LONG);
export const extreme = () =>
	windows(
		many(20, (i) => row(`n° ${i}`, i, 60 - i)),
		many(72, (i) => ({
			...YEAR[i % 12]!,
			id: `m${i}`,
			year: i % 12 ? undefined : String(2019 + i / 12)
		}))
	);
