import { json } from '@sveltejs/kit';
import { chartEntries } from '#lib/catalogue/chart-entries.ts';
import { snippetInputs } from '#lib/catalogue/snippet-inputs.ts';
import { embedUrl } from '#lib/embed/embed-url.ts';
import { oEmbed } from '#lib/embed/oembed.ts';
import { snippet } from '#lib/embed/snippets.ts';
import type { EntryGenerator, RequestHandler } from './$types';
import { served } from '../served.ts';

export const prerender = true;
export const entries: EntryGenerator = chartEntries;

/** The oEmbed answer of the chart. */
export const GET: RequestHandler = (event) => {
	const data = served(event);
	const { origin } = event.url;
	const { lang, slug } = data.sheet;
	const inputs = snippetInputs(data, origin);
	const src = embedUrl(origin, lang, slug, { theme: 'auto', plain: false });
	const [, column] = inputs.heights;
	const { src: url, width, height } = inputs.picture;
	return json(
		oEmbed(
			data.sheet,
			{ name: data.t.site.name, url: `${origin}/${lang}/` },
			snippet('script', { ...inputs, src }),
			column!,
			{ url, width, height }
		)
	);
};
