import { PAGES } from '../../../src/lib/story/load/pages.ts';
import { LANGS } from '../../../src/lib/i18n/lang.ts';

/** The pages of one language, by template. */
export const TEMPLATES = ['', ...PAGES.map((page) => `${page}/`)];

/** Every page that a reader can open, both languages, the choice of language and the 404. */
export const ALL_PAGES = [
	'/',
	'/404.html',
	...LANGS.flatMap((lang) => TEMPLATES.map((path) => `/${lang}/${path}`))
];
