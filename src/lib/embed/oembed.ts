import type { Sheet } from './sheet.ts';

/** An answer of oEmbed 1.0, of the type `rich` (oembed.com, 2.3.4.4). */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	author_name: string;
	author_url: string;
	provider_name: string;
	provider_url: string;
	cache_age: number;
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

/** A day, in seconds. */
const CACHE_AGE = 86_400;

/**
 * The static oEmbed answer of a chart.
 *
 * @param html what a consumer puts into its page: the frame outermost, since some keep nothing else
 * @param size of that frame, as it is at that width
 */
export function oEmbed(
	{ title, url }: Pick<Sheet, 'title' | 'url'>,
	site: { name: string; url: string },
	html: string,
	size: { width: number; height: number },
	thumbnail: { url: string; width: number; height: number }
): OEmbed {
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: site.name,
		author_url: url,
		provider_name: site.name,
		provider_url: site.url,
		cache_age: CACHE_AGE,
		html,
		...size,
		thumbnail_url: thumbnail.url,
		thumbnail_width: thumbnail.width,
		thumbnail_height: thumbnail.height
	};
}
