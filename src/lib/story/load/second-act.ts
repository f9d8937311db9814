import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { drmCloser } from '../figures/drm-closer.ts';
import type { DrmFigure } from '../figures/drm-figure.ts';
import { drmJobEnds } from '../figures/drm-job-ends.ts';
import { drmMessage } from '../figures/drm-message.ts';
import { drmReaders } from '../figures/drm-readers.ts';
import { drmScoreMonths } from '../figures/drm-score-months.ts';
import { drmStreams } from '../figures/drm-streams.ts';
import { drmTrail } from '../figures/drm-trail.ts';
import { drmWindows } from '../figures/drm-windows.ts';
import { drmYearWays } from '../figures/drm-year-ways.ts';

/** The figures of the second act by their id, in one language, computed when the pages are built. */
export function secondAct(lang: Lang, t: Messages): Record<string, DrmFigure> {
	return {
		'drm-message': drmMessage(lang),
		'drm-streams': drmStreams(lang),
		'drm-year': drmYearWays(lang, t),
		'drm-scores': drmScoreMonths(lang, t),
		'drm-closer': drmCloser(lang, t),
		'drm-job-ends': drmJobEnds(lang, t),
		'drm-error': drmTrail(lang, t),
		'drm-windows': drmWindows(lang, t),
		'drm-readers': drmReaders(lang, t)
	};
}
