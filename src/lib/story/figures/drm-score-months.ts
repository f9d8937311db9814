import { sayInterval } from '#lib/charts/say-interval.ts';
import { describeScoreMonths } from '#lib/charts/ScoreMonths/describe.ts';
import { scoreMonthsSeries } from '#lib/charts/ScoreMonths/series.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatEuros, formatSigned } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { WAYS } from '../load/drm/income-readings.ts';
import { publishedThreshold, SCORED, scoreOf } from '../load/drm/score-readings.ts';
import type { DrmFigure } from './drm-figure.ts';
import { drmHousehold, firstName } from './drm-household.ts';
import { drmWords, monthLetters } from './drm-words.ts';

const HOUSEHOLD = 'sabrina';

/** One household's score, month by month, under the four readings of its income. */
export function drmScoreMonths(lang: Lang, t: Messages): DrmFigure {
	const w = drmWords(lang);
	const household = drmHousehold(HOUSEHOLD);
	const series = scoreMonthsSeries({
		months: monthLetters(SCORED, lang),
		rows: WAYS.map((way) => ({
			id: way,
			label: w.ways.labels[way],
			aside: w.scores.asides[way],
			months: SCORED.map((month) => scoreOf(household, way, month))
		})),
		zero: fill(w.scores.zero, { amount: formatEuros(publishedThreshold(), lang) })
	});
	const names = SCORED.map((month) => formatDate(month, lang));
	return {
		chart: 'score-months',
		series,
		words: describeScoreMonths(
			series,
			'',
			names,
			(interval) => sayInterval(interval, lang, t, 'span'),
			{
				summary: (list) =>
					fill(w.scores.summary, {
						name: firstName(HOUSEHOLD),
						from: names[0]!,
						to: names.at(-1)!,
						list
					}),
				month: w.scores.columns[0]!,
				colon: t.chart.colon,
				semicolon: t.chart.semicolon,
				point: (value) => formatSigned(value, lang)
			}
		),
		sources: ['lqdn-2024-drm', 'lqdn-2023-code-quoted', 'madmoizelle-2023'],
		fiction: w.fiction,
		badge: 'calibrated'
	};
}
