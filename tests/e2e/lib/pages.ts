import systems from '../../../data/systems.json' with { type: 'json' };
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

/** Every page that a reader can open, both languages, the choice of language and the 404. */
export const ALL_PAGES = [
	'/',
	'/404.html',
	...LANGS.flatMap((lang) => PATHS.map((path) => `/${lang}/${path}`)),
	...FRAMES
];
