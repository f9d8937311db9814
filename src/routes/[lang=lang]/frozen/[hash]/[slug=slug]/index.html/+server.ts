import { building } from '$app/env';
import { error } from '@sveltejs/kit';
import { allCopies } from '#lib/frozen/copies.ts';
import { frozenPage } from '#lib/frozen/frozen-page.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	allCopies().map(({ lang, hash, slug }) => ({ lang, hash, slug }));

/*
 * While the site is built it is no page for the crawler, which would have its links lead somewhere
 * for ever. Served, a file of this name is HTML.
 */
const TYPE = building ? 'application/octet-stream' : 'text/html; charset=utf-8';

/** The frame of a chart as it was at a version. */
export const GET: RequestHandler = ({ params }) => {
	const { hash, slug } = params;
	const lang = params.lang as Lang;
	if (!allCopies().some((copy) => copy.hash === hash && copy.lang === lang && copy.slug === slug))
		error(404);
	return new Response(frozenPage(lang, hash, slug), { headers: { 'content-type': TYPE } });
};
