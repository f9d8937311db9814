import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the site is made of, under the repository. */
const FOLDERS = ['data', 'frozen', 'scripts/lib', 'src', 'static'];
const FILES = ['package-lock.json', 'vite.config.ts'];
/** What whoever builds may say. */
const SETTINGS = ['PUBLIC_ORIGIN', 'PUBLISHER_NAME', 'PUBLISHER_CONTACT', 'HOST_NAME'];

/** @param {string} root @param {string} folder its files, tests aside */
const filesIn = (root, folder) =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.test\.\w+$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

/**
 * The version of the site, by which an open page knows that another has been put online: a hash of
 * all it is made of, so that the same sources build the same site, to the byte, at any hour.
 *
 * @param {string} root the repository
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} sixteen hexadecimal digits
 */
export function siteVersion(root, env) {
	const folders = FOLDERS.filter((name) => readdirSync(root).includes(name.split('/')[0] ?? ''));
	const hash = createHash('sha256');
	for (const path of [...folders.flatMap((folder) => filesIn(root, folder)), ...FILES].sort())
		hash
			.update(`${path}\0`)
			.update(readFileSync(join(root, path)))
			.update('\0');
	for (const name of SETTINGS) hash.update(`${name}=${env[name] ?? ''}\0`);
	return hash.digest('hex').slice(0, 16);
}
