import systems from '../../../data/systems.json' with { type: 'json' };
import { frozenPath } from '../../../src/lib/embed/urls.ts';
import { allCopies } from '../../../src/lib/frozen/copies.ts';
import { LANGS } from '../../../src/lib/i18n/lang.ts';
import { PAGES } from '../../../src/lib/story/load/pages.ts';
import { embedOf, listedCharts } from './charts.ts';

const CHARTS = listedCharts().map(({ slug }) => slug);

/** The pages of one language, by template; of the systems, one well known and one hardly known. */
export const TEMPLATES = [
	'',
	...PAGES.map((page) => `${page}/`),
	'systems/caf-2018-2025/',
	'systems/msa-scoring/',
	'charts/',
	'charts/ratios/'
];

/** Every page of one language. */
export const PATHS = [
	...new Set([
		...TEMPLATES,
		...systems.map(({ id }) => `systems/${id}/`),
		...CHARTS.map((slug) => `charts/${slug}/`)
	])
];

/** Pages made for frames, which search engines leave out. */
export const FRAMES = LANGS.flatMap((lang) => CHARTS.map((slug) => embedOf(slug, lang)));

/** What a frame shows where there is no chart. */
export const LOST = LANGS.map((lang) => `/${lang}/embed/404.html`);

/** The copies of frames kept as they were, whose links are not looked after. */
export const FROZEN = allCopies().map(({ lang, hash, slug }) => frozenPath(lang, hash, slug));

/** Every page that a reader can open, both languages, the choice of language and the 404. */
export const ALL_PAGES = [
	'/',
	'/404.html',
	...LOST,
	...LANGS.flatMap((lang) => PATHS.map((path) => `/${lang}/${path}`)),
	...FRAMES
];
