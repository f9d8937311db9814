import { dayOfPlace } from '#lib/charts/JobEnds/series.ts';
import { dateOfPlace } from '#lib/charts/Readers/series.ts';
import type { Told } from '../drawn.ts';
import type { Cell, Records } from './records.ts';

/** The numbers of a chart of the second act: amounts in euros, scores in log-odds, days as ISO dates. */
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
			return {
				fields: ['line', 'rubrique', 'label', 'value', 'meaning', 'step'],
				rows: told.series.lines.map(({ line, code, label, value, meaning, step }) => [
					line,
					code,
					label,
					value,
					meaning,
					step + 1
				])
			};
		case 'job-ends':
			return {
				fields: ['id', 'label', 'typed', 'shown', 'effect'],
				rows: told.series.cases.map(({ id, label, months, enteredAt, shownAt, effect }) => {
					const strip = months.map((month) => month.id);
					return [id, label, dayOfPlace(enteredAt, strip), dayOfPlace(shownAt, strip), effect];
				})
			};
		case 'windows': {
			const { months, rows } = told.series;
			return {
				fields: ['id', 'label', 'first_month', 'last_month', 'months', 'in_force', 'read', 'rule'],
				rows: rows.map(({ id, label, from, length, faded, range, note }) => [
					id,
					label,
					months[from]?.id ?? null,
					months[from + length - 1]?.id ?? null,
					length,
					faded ? 0 : 1,
					range,
					note
				])
			};
		}
		case 'readers': {
			const { years, groups, points, pointsTitle } = told.series;
			const strip = [Number(years[0]?.label), years.length] as const;
			return {
				fields: ['group', 'id', 'label', 'from', 'known_until', 'when'],
				rows: [
					...groups.flatMap(({ title, rows }) =>
						rows.map(({ id, label, from, known, when }): Cell[] => [
							title,
							id,
							label,
							dateOfPlace(from, strip),
							known < 1 ? dateOfPlace(known, strip) : null,
							when
						])
					),
					...points.map(({ id, label, at, when }): Cell[] => [
						pointsTitle,
						id,
						label,
						dateOfPlace(at, strip),
						dateOfPlace(at, strip),
						when
					])
				]
			};
		}
	}
}
