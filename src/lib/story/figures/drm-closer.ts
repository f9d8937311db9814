import { describeMonthSigns } from '#lib/charts/MonthSigns/describe.ts';
import type { MonthSignsSeries } from '#lib/charts/MonthSigns/series.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { closerLook, isUnstable, SCORED, scoredHouseholds } from '../load/drm/score-readings.ts';
import type { DrmFigure } from './drm-figure.ts';
import { drmWords, monthLetters } from './drm-words.ts';

/** Whether reading the ledger monthly raises or lowers the score of each fictional household. */
export function drmCloser(lang: Lang, t: Messages): DrmFigure {
	const w = drmWords(lang).closer;
	const rows = (unstable: boolean) =>
		scoredHouseholds()
			.filter((household) => isUnstable(household) === unstable)
			.map((household) => {
				const { signs, higher, lower } = closerLook(household);
				return { id: household.id, label: household.name[lang], value: say(higher, lower), signs };
			});
	const say = (higher: number, lower: number) => {
		if (higher && lower) return fill(w.value.both, { higher, lower });
		const kind = higher ? 'higher' : lower ? 'lower' : 'same';
		return kind !== 'same' && higher + lower === 1
			? w.one[kind]
			: fill(w.value[kind], { higher, lower });
	};
	const series: MonthSignsSeries = {
		months: monthLetters(SCORED, lang),
		groups: [
			{ title: w.unstable, rows: rows(true) },
			{ title: w.stable, rows: rows(false) }
		],
		key: w.key
	};
	return {
		chart: 'month-signs',
		series,
		words: describeMonthSigns(series, '', {
			summary: (list) => fill(w.summary, { months: SCORED.length, list }),
			columns: w.columns,
			colon: t.chart.colon,
			semicolon: t.chart.semicolon
		}),
		sources: ['lqdn-2024-drm', 'lqdn-2023-code-quoted', 'madmoizelle-2023'],
		fiction: drmWords(lang).fiction,
		badge: 'calibrated'
	};
}
