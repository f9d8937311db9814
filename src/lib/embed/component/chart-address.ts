import { isLang, type Lang } from '../../i18n/lang.ts';
import { embedPath, frozenPath } from '../urls.ts';

/** What the attributes of an element ask for. */
export interface Asked {
	lang: Lang;
	slug: string;
	/** Path of the frame's page; null where no chart can have that name. */
	path: string | null;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Read the attributes of `<score-de-suspicion>`. French where the language is none of ours.
 *
 * @param chart slug of the chart
 * @param frozen hash of a copy that never changes; the chart of the day where there is none
 */
export function chartAddress(chart: string, lang: string, frozen: string): Asked {
	const asked = isLang(lang) ? lang : 'fr';
	const named = SLUG.test(chart) && (!frozen || /^[0-9a-f]{16}$/.test(frozen));
	const path = frozen ? frozenPath(asked, frozen, chart) : embedPath(asked, chart);
	return { lang: asked, slug: chart, path: named ? path : null };
}
