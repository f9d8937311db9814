import type { Lang } from '#lib/i18n/lang.ts';
import { writeState, type ChartState } from './state/state-key.ts';
import { embedPath } from './urls.ts';

/** How a frame looks: in the query, where a static page can read it before it paints. */
export interface Look {
	theme: 'auto' | 'light' | 'dark';
	/** Without the title and the frame. */
	plain: boolean;
}

/** Address of a frame: the look in the query, the state in the fragment, defaults left out. */
export function embedUrl(
	origin: string,
	lang: Lang,
	slug: string,
	look: Look,
	state: ChartState = {}
): string {
	return frameUrl(origin + embedPath(lang, slug), look, state);
}

/** The same from the address of its page, of today or frozen. */
export function frameUrl(address: string, { theme, plain }: Look, state: ChartState = {}): string {
	const query = [theme === 'auto' ? '' : `theme=${theme}`, plain ? 'plain' : '']
		.filter(Boolean)
		.join('&');
	return `${address}${query ? `?${query}` : ''}${writeState(state)}`;
}
