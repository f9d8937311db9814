import { describeJobEnds } from '#lib/charts/JobEnds/describe.ts';
import { placeOfDay, type JobEndsSeries } from '#lib/charts/JobEnds/series.ts';
import { drmDeclared, drmPeople } from '#lib/data/drm.ts';
import { addMonths } from '#lib/drm/index.ts';
import { formatDate } from '#lib/format/date.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { DrmFigure } from './drm-figure.ts';
import { drmWords } from './drm-words.ts';

/** Ends of job that the quarterly form changes from one page to the next. */
export function drmJobEnds(lang: Lang, t: Messages): DrmFigure {
	const w = drmWords(lang).jobEnds;
	const cases = drmPeople.people.flatMap(({ id, firstName }) =>
		(drmDeclared.get(id)?.quarters ?? []).flatMap(({ quarter, jobEnds }) =>
			jobEnds.map(({ entered, shown }) => {
				const months = [-2, -1, 0].map((back) => addMonths(shown.slice(0, 7), back));
				return {
					id: `${id}-${quarter}`,
					label: fill(w.label, { name: firstName, month: formatDate(firstMonth(quarter), lang) }),
					entered: formatDate(entered, lang),
					shown: formatDate(shown, lang),
					effect: fill(w.effect, { month: formatDate(shown.slice(0, 7), lang) }),
					months: months.map((month) => ({
						id: month,
						label: formatDate(month, lang).split(' ')[0]!
					})),
					enteredAt: placeOfDay(entered, months),
					shownAt: placeOfDay(shown, months)
				};
			})
		)
	);
	const series: JobEndsSeries = {
		words: { typed: w.typed, shown: w.shown, field: w.field },
		cases
	};
	return {
		chart: 'job-ends',
		series,
		words: describeJobEnds(series, '', {
			summary: (list) => fill(w.summary, { list }),
			columns: w.columns,
			colon: t.chart.colon,
			semicolon: t.chart.semicolon
		}),
		sources: ['lqdn-2026-thread'],
		fiction: drmWords(lang).fiction
	};
}

/* `2024-Q2` as `2024-04`. */
function firstMonth(quarter: string): string {
	return addMonths(`${quarter.slice(0, 4)}-01`, 3 * (Number(quarter.slice(6)) - 1));
}
