import { placeOfDay } from '../../src/lib/charts/JobEnds/series.ts';
import { groupingOf } from '../../src/lib/charts/Dots/labels.ts';
import { onScale } from '../../src/lib/charts/Ratios/series.ts';
import { placeOfDate } from '../../src/lib/charts/Readers/series.ts';
import type { Drawn, Told } from '../../src/lib/embed/drawn.ts';

/** A row of a chart's JSON file. */
export type Row = Record<string, string | number | null>;

const numbers = (row: Row, ...fields: string[]) =>
	fields.map((field) => row[field]).filter((value): value is number => typeof value === 'number');

/**
 * What the marks of a chart must show, from the rows of its JSON file: a list for each row that
 * has marks.
 */
export function drawnNumbers(drawn: Drawn, rows: readonly Row[]): number[][] {
	const lists = (...fields: string[]) =>
		rows.map((row) => numbers(row, ...fields)).filter((list) => list.length > 0);
	switch (drawn.chart) {
		case 'bars':
		case 'sides':
			return lists('value');
		case 'intervals':
		case 'groups':
			return lists('p5', 'median', 'p95');
		case 'fan':
			return lists('p5', 'p95').slice(0, drawn.upTo + 1);
		case 'ratios': {
			const { domain } = drawn.series;
			return rows.map((row) => [
				...numbers(row, 'median', 'p2_5', 'p97_5', 'envelope_low', 'envelope_high').map((value) =>
					onScale(value, domain)
				),
				...numbers(row, 'extreme_low', 'extreme_high').map((value) => onScale(value, domain)),
				...numbers(row, 'ceiling').filter((value) => value < domain[1])
			]);
		}
		case 'versus':
			return lists('share', 'p2_5', 'p97_5').map((list) =>
				list.map((value) => Math.round(100 * value))
			);
		case 'waffles':
			return lists('filled', 'of');
		case 'years':
			return rows.map((row) =>
				row.low === row.value ? numbers(row, 'value') : numbers(row, 'value', 'low')
			);
		case 'dot-field':
			return lists('dots');
		case 'dots': {
			const grouping = groupingOf(drawn.step);
			const { codes, selected } = drawn.series;
			if (!grouping)
				return [[codes.length, ['mixed', 'sorted'].includes(drawn.step) ? 0 : selected]];
			return rows
				.filter((row) => row.grouping === grouping)
				.map((row) => numbers(row, 'dots', 'selected'));
		}
		case 'file-items':
			return lists('items');
		case 'told':
			return toldNumbers(drawn.series, rows);
	}
}

function toldNumbers(told: Told, rows: readonly Row[]): number[][] {
	switch (told.chart) {
		case 'streams': {
			const payers = [...told.series.dsn, ...told.series.pasrau].map(({ id }) => id);
			return rows.map((row) => numbers(row, ...payers));
		}
		case 'year-ways':
			return rows.map((row) => numbers(row, ...told.series.ways.map(({ id }) => id)));
		case 'score-months':
			return rows.map((row) => numbers(row, 'p5', 'median', 'p95'));
		case 'month-signs':
			return rows.map((row) => numbers(row, ...told.series.months.map(({ id }) => id)));
		case 'trail':
			return rows.map((row) => numbers(row, 'read', 'truth'));
		case 'message':
			return rows.map((row) => numbers(row, 'line'));
		case 'job-ends':
			return rows.map((row, i) => {
				const months = told.series.cases[i]!.months.map(({ id }) => id);
				return [placeOfDay(String(row.typed), months), placeOfDay(String(row.shown), months)];
			});
		case 'windows':
			return rows.map((row) => [
				told.series.months.findIndex(({ id }) => id === row.first_month),
				row.months as number
			]);
		case 'readers': {
			const years = told.series.years.map(({ label }) => Number(label));
			const place = (day: unknown) => placeOfDate(String(day), years[0]!, years.at(-1)!);
			return rows.map((row) =>
				row.from === row.known_until
					? [place(row.from)]
					: [place(row.from), row.known_until === null ? 1 : place(row.known_until)]
			);
		}
	}
}
