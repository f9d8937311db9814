import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const LANGS = ['fr', 'en'];

/**
 * The folders of a folder of routes; one in brackets, `(bare)`, is not part of any address.
 * @param {string} folder
 * @returns {string[]} from `src/routes`
 */
const foldersIn = (folder) =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) =>
			name.startsWith('(') ? foldersIn(join(folder, name)) : [join(folder, name)]
		);

/** @param {string[]} folders */
const names = (folders) => [...new Set(folders.map((folder) => basename(folder)))];

/**
 * The parts of the finished site, none inside another: `/fr/method/*`, `/robots.txt`.
 *
 * @param {string} root the repository
 */
export function siteSections(root) {
	/** @param {string} path */
	const section = (path) => (/\.\w+$/.test(path) || path === '/_headers' ? path : `${path}/*`);
	const top = foldersIn(join(root, 'src/routes'));
	const plain = names(top).filter((name) => !name.startsWith('[') && name !== '404');
	const inLanguage = top.filter((folder) => basename(folder) === '[lang=lang]').flatMap(foldersIn);
	return [
		'/',
		'/404.html',
		'/offline.json',
		'/service-worker.js',
		'/_app/immutable/*',
		'/_app/version.json',
		'/frozen/*',
		...[...plain, ...readdirSync(join(root, 'static'))].map((name) => section(`/${name}`)),
		...LANGS.flatMap((lang) => [
			`/${lang}/`,
			`/${lang}/__data.json`,
			...['frozen', ...names(inLanguage)].map((name) => section(`/${lang}/${name}`))
		])
	]
		.filter((path, i, all) => all.indexOf(path) === i)
		.sort();
}
