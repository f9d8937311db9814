import type { Told } from '../drawn.ts';
import type { Cell, Records } from './records.ts';

/** The numbers of a chart of the second act: amounts in euros, scores in log-odds. */
export function toldRecords(told: Told): Records {
	switch (told.chart) {
		case 'streams': {
			const { months, dsn, pasrau, totals } = told.series;
			const payers = [...dsn, ...pasrau];
			return {
				fields: ['month', 'label', ...payers.map(({ id }) => id), 'ledger'],
				rows: months.map(({ id, label }, i) => [
					id,
					label,
					...payers.map(({ values }) => values[i] ?? null),
					totals[i]?.value ?? null
				])
			};
		}
		case 'year-ways': {
			const { months, ways } = told.series;
			return {
				fields: ['month', 'label', ...ways.map(({ id }) => id)],
				rows: months.map(({ id, label }, i) => [
					id,
					label,
					...ways.map(({ values }) => values[i] ?? null)
				])
			};
		}
		case 'score-months': {
			const { months, rows } = told.series;
			return {
				fields: ['reading', 'label', 'month', 'p5', 'median', 'p95'],
				rows: rows.flatMap(({ id, label, months: scores }) =>
					scores.map(({ low, median, high }, i): Cell[] => [
						id,
						label,
						months[i]?.id ?? null,
						low,
						median,
						high
					])
				)
			};
		}
		case 'month-signs': {
			const { months, groups } = told.series;
			return {
				fields: ['group', 'id', 'label', ...months.map(({ id }) => id)],
				rows: groups.flatMap(({ title, rows }) =>
					rows.map(({ id, label, signs }) => [title, id, label, ...signs])
				)
			};
		}
		case 'trail':
			return {
				fields: ['id', 'day', 'what', 'read', 'truth'],
				rows: told.series.stops.map(({ id, day, what, read, truth }) => [
					id,
					day,
					what,
					read,
					truth
				])
			};
		case 'message':
		case 'job-ends':
		case 'windows':
		case 'readers': {
			const { columns, rows } = told.words.table;
			return { fields: columns, rows };
		}
	}
}
