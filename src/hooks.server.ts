import type { Handle } from '@sveltejs/kit/hooks';
import { isLang } from '#lib/i18n/lang.ts';

/**
 * The language of the page goes into the html element before any script runs; and scripts come
 * behind the text and its faces, since what is served can be read without them.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? 'fr';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', isLang(lang) ? lang : 'fr')
				.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"')
	});
};
