import { formatDate } from '../../src/lib/format/date.ts';
import { formatNumber } from '../../src/lib/format/number.ts';
import type { Drawn, Told } from '../../src/lib/embed/drawn.ts';
import type { Lang } from '../../src/lib/i18n/lang.ts';
import type { Row } from './drawn-numbers.ts';

/** What a row of the table must say. */
export interface Said {
	/** Numbers in the order of its cells, after the first; null where a cell holds a dash. */
	numbers?: readonly number[];
	/** How many decimals the table keeps. */
	digits?: number;
	/** Words that it must hold. */
	words?: readonly string[];
}

/** What the table of a chart must say, row by row, from the rows of its JSON file. */
export function saidNumbers(drawn: Drawn, rows: readonly Row[], lang: Lang): Said[] {
	const said = (digits: number, times: number, ...fields: string[]) =>
		rows.map((row): Said => {
			const values = fields.map((field) => row[field]);
			if (values.some((value) => value === null)) return {};
			return { digits, numbers: values.map((value) => times * (value as number)) };
		});
	const words = (...fields: string[]) =>
		rows.map((row): Said => ({ words: fields.map((field) => String(row[field])) }));
	switch (drawn.chart) {
		case 'bars':
		case 'sides':
			return words('label', 'text');
		case 'years':
			return rows.map((row) => ({
				words: [row.year === null ? String(row.label) : String(row.year), String(row.text)]
			}));
		case 'waffles':
			return words('label', 'text').map(({ words: all }, i) => ({
				words: [
					...all!,
					formatNumber(rows[i]!.filled as number, lang),
					formatNumber(rows[i]!.of as number, lang)
				]
			}));
		case 'intervals':
		case 'groups':
		case 'fan':
			return said(2, 1, 'p5', 'median', 'p95');
		case 'versus':
			return said(1, 100, 'share', 'p2_5', 'p97_5');
		case 'dots':
			return said(0, 1, 'dots', 'selected');
		case 'dot-field':
			return said(0, 1, 'households');
		case 'file-items':
			return said(0, 1, 'items');
		case 'ratios':
			return rows.map((row) => ({
				digits: 1,
				numbers: [
					...['share', 'selected_p2_5', 'selected_p97_5'].map((field) => [field, 100] as const),
					...['p2_5', 'p97_5', 'envelope_low', 'envelope_high'].map((field) => [field, 1] as const),
					...['extreme_low', 'extreme_high', 'ceiling'].map((field) => [field, 1] as const)
				].flatMap(([field, times]) => (row[field] === null ? [] : [times * (row[field] as number)]))
			}));
		case 'told':
			return toldSaid(drawn.series, rows, lang);
	}
}

function toldSaid(told: Told, rows: readonly Row[], lang: Lang): Said[] {
	const value = (row: Row, field: string) => (row[field] as number | null) ?? 0;
	switch (told.chart) {
		case 'streams': {
			const sum = (row: Row, payers: readonly { id: string }[]) =>
				payers.reduce((total, { id }) => total + value(row, id), 0);
			return rows.map((row) => ({
				digits: 0,
				numbers: [sum(row, told.series.dsn), sum(row, told.series.pasrau), value(row, 'ledger')]
			}));
		}
		case 'year-ways':
			return rows.map((row) => ({
				digits: 0,
				numbers: told.series.ways.map(({ id }) => value(row, id)),
				words: [formatDate(String(row.month), lang)]
			}));
		case 'score-months':
			return told.series.months.map(({ id: month }) => ({
				digits: 1,
				numbers: rows
					.filter((row) => row.month === month)
					.flatMap((row) => [value(row, 'p5'), value(row, 'p95')]),
				words: [formatDate(month, lang)]
			}));
		case 'month-signs':
			return rows.map((row) => {
				const signs = told.series.months.map(({ id }) => row[id]);
				return {
					digits: 0,
					numbers: [1, -1, 0].map((sign) => signs.filter((of) => of === sign).length)
				};
			});
		case 'trail':
			return rows.map((row) => ({
				words: [formatDate(String(row.day), lang), String(row.what)],
				digits: 2,
				numbers: [value(row, 'read'), value(row, 'truth')]
			}));
		case 'message':
			return rows.map((row) => ({
				words: [
					`${row.line} | ${row.rubrique} ${row.label} | ${row.value} | ${String(row.meaning)}`
				]
			}));
		case 'job-ends':
			return rows.map((row) => ({
				words: [
					`${formatDate(String(row.typed), lang)} | ${formatDate(String(row.shown), lang)} | ${String(row.effect)}`
				]
			}));
		case 'windows':
			return rows.map((row) => ({
				words: [
					formatDate(String(row.last_month), lang),
					formatDate(String(row.first_month), lang).split(' ')[0]!,
					String(row.read),
					String(row.rule)
				]
			}));
		case 'readers':
			return rows.map((row) => ({
				words: [formatDate(String(row.from), lang), String(row.when), String(row.group)]
			}));
	}
}
