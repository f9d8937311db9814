import { describeTrail } from '#lib/charts/Trail/describe.ts';
import { trailSeries } from '#lib/charts/Trail/series.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatEuros } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { errorTrail } from '../load/drm/error-trail.ts';
import type { DrmFigure } from './drm-figure.ts';
import { drmWords } from './drm-words.ts';

/** One error followed from the declaration to the correction. */
export function drmTrail(lang: Lang, t: Messages): DrmFigure {
	const w = drmWords(lang).trail;
	const { month, stops } = errorTrail();
	const said = formatDate(month, lang);
	const series = trailSeries({
		stops: stops.map(({ id, day, read, truth }) => ({
			id,
			day,
			date: formatDate(day, lang),
			what: fill(w.stops[id], { month: said }),
			read,
			truth,
			saidRead: formatEuros(read, lang),
			saidTruth: formatEuros(truth, lang)
		})),
		words: { read: w.read, truth: w.truth }
	});
	return {
		chart: 'trail',
		series,
		words: describeTrail(series, '', {
			summary: (list) => fill(w.summary, { list }),
			columns: w.columns,
			colon: t.chart.colon,
			semicolon: t.chart.semicolon
		}),
		sources: ['openfisca-france', 'vie-publique-2025-apl', 'senat-2023-r836', 'cnav-2025-drm'],
		fiction: drmWords(lang).fiction
	};
}
