import { catalogue } from '#lib/catalogue/catalogue.ts';
import { systems } from '#lib/data/systems.ts';
import { LANGS } from '#lib/i18n/lang.ts';
import { PAGES } from '#lib/story/load/pages.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page in every language, each with its translations. */
export const GET: RequestHandler = ({ url }) => {
	const paths = [
		'',
		...PAGES.map((page) => `${page}/`),
		...[...systems.keys()].map((id) => `systems/${id}/`),
		'charts/',
		...[...catalogue('fr').charts.keys()].map((slug) => `charts/${slug}/`)
	];
	const entries = paths.flatMap((path) =>
		LANGS.map((lang) => {
			const links = LANGS.map(
				(other) =>
					`<xhtml:link rel="alternate" hreflang="${other}" href="${url.origin}/${other}/${path}"/>`
			);
			return `<url><loc>${url.origin}/${lang}/${path}</loc>${links.join('')}</url>`;
		})
	);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
};
