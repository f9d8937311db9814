import { describeYearWays } from '#lib/charts/YearWays/describe.ts';
import { yearWaysSeries } from '#lib/charts/YearWays/series.ts';
import { addMonths, type Day } from '#lib/drm/index.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatEuros } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { declaredBy, netTaxable, taxYear, WAYS, type Way } from '../load/drm/income-readings.ts';
import { publishedThreshold } from '../load/drm/score-readings.ts';
import type { DrmFigure } from './drm-figure.ts';
import { firstName } from './drm-household.ts';
import { drmWords, monthLetters } from './drm-words.ts';

const PERSON = 'sabrina';
const YEAR = '2024';
/** A day on which the wrong declaration had been read and not yet been mended. */
const BEFORE_MENDING: Day = '2025-01-10';

/** One year of one person's wages, under the four readings. */
export function drmYearWays(lang: Lang, t: Messages): DrmFigure {
	const w = drmWords(lang).ways;
	const months = Array.from({ length: 12 }, (_, i) => addMonths(`${YEAR}-01`, i));
	const say = (euros: number) => formatEuros(Math.round(euros), lang);
	const read = readers();
	const wrong = months.findIndex((month) => read.error(month) !== read.ledger(month));
	const series = yearWaysSeries({
		months: monthLetters(months, lang),
		ways: WAYS.map((id) => {
			const values = months.map((month) => read[id](month));
			const total = say(values.reduce((sum, value) => sum + value, 0));
			return {
				id,
				label: w.labels[id],
				aside: `${w.asides[id]} · ${fill(w.year, { amount: total })}`,
				values,
				...(id === 'error' ? { wrong } : {})
			};
		}),
		threshold: {
			value: publishedThreshold(),
			label: fill(w.threshold, { amount: say(publishedThreshold()) })
		}
	});
	const named = {
		...series,
		months: months.map((id) => ({ id, label: formatDate(id, lang) }))
	};
	return {
		chart: 'year-ways',
		series,
		words: describeYearWays(named, '', say, {
			summary: (list) => fill(w.summary, { name: firstName(PERSON), year: YEAR, list }),
			month: w.columns[0]!,
			colon: t.chart.colon,
			semicolon: t.chart.semicolon
		}),
		sources: ['lqdn-2024-drm', 'madmoizelle-2023', 'senat-2023-r836'],
		fiction: drmWords(lang).fiction
	};
}

/* Here each reading is of the month itself, so that the shapes alone differ. */
function readers(): Record<Way, (month: string) => number> {
	const { quarters } = declaredBy(PERSON);
	return {
		form: (month) => {
			const quarter = quarters.find(({ months }) => months.some((one) => one.month === month))!;
			return quarter.months.reduce((sum, { wages, other }) => sum + wages + other, 0) / 3;
		},
		tax: () => taxYear(PERSON, YEAR) / 12,
		ledger: (month) => netTaxable(PERSON, month),
		error: (month) => netTaxable(PERSON, month, BEFORE_MENDING)
	};
}
