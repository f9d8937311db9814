import { describeReaders } from '#lib/charts/Readers/describe.ts';
import { placeOfDate, type ReaderRow, type ReadersSeries } from '#lib/charts/Readers/series.ts';
import { LONG, LONG_VALUE, many } from '../say.ts';
import { told, WORDS } from '../told.ts';

const YEARS = many(8, (i) => ({ label: String(2019 + i), at: i / 8 }));
const at = (date: string) => placeOfDate(date, 2019, 2026);
const row = (
	id: string,
	from: string,
	until?: string,
	more: Partial<ReaderRow> = {}
): ReaderRow => ({
	id,
	label: `Usage ${id}`,
	when: `depuis le ${from}`,
	from: at(from),
	known: until ? at(until) : 1,
	...more
});
const readers = (
	groups: ReadersSeries['groups'],
	points: ReadersSeries['points'] = [],
	{ years = YEARS, key = 'usage autorisé' } = {}
) => {
	const series: ReadersSeries = {
		years,
		groups,
		points,
		pointsTitle: 'Avis',
		key: { known: key, unknown: 'suite inconnue' }
	};
	const columns = ['Usage', 'Depuis', 'Groupe'];
	return told('readers', series, describeReaders(series, '', { ...WORDS, columns }));
};

export const usual = () =>
	readers(
		[
			{ title: 'Promis', rows: [row('a', '2019-09-18')] },
			{ title: 'Ajouté', rows: [row('b', '2024-01-29', '2025-01-29')] }
		],
		[{ id: 'p', label: 'Un avis', when: '16 novembre 2023', at: at('2023-11-16') }]
	);
export const empty = () => readers([], [], { years: [] });
export const one = () => readers([{ title: 'Seul', rows: [row('a', '2019')] }]);
export const zero = () => readers([{ title: 'Personne', rows: [] }]);
export const long = () =>
	readers(
		[{ title: LONG, rows: [row('a', '2022', '2023', { label: LONG, when: LONG_VALUE })] }],
		[{ id: 'p', label: LONG, when: LONG_VALUE, at: 1 }],
		{ key: LONG }
	);
export const extreme = () =>
	readers([
		{ title: 'Tous', rows: many(24, (i) => row(`n° ${i}`, `20${19 + (i % 8)}`, '2026-12-31')) }
	]);
