import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** As many digits as src/lib/offline/digest.ts keeps. */
const DIGITS = 16;
const PLAIN = /^[\w./@~-]+$/;

/**
 * Whether the story needs a file when there is no network: its scripts, styles, faces and data, and
 * every page of both languages but those made for newsrooms (charts one by one, frames).
 *
 * @param {string} path from the site's root, `/fr/index.html`
 */
export function isForOffline(path) {
	if (/\.(gz|br|map)$/.test(path)) return false;
	if (path === '/index.html' || path === '/favicon.svg') return true;
	if (path.startsWith('/_app/immutable/')) return true;
	if (/^\/data\/(engine\.json|kept\/|models\/|drm\/(play|example))/.test(path)) return true;
	if (/^\/(fr|en)\/story\/\w+\.json$/.test(path)) return true;
	return (
		/^\/(fr|en)\/(.*\/)?(index\.html|__data\.json)$/.test(path) &&
		!/^\/(fr|en)\/(charts|embed|frozen)\//.test(path)
	);
}

/**
 * What is kept for reading without a network, from the finished site.
 *
 * @param {string} dir the folder of the site
 * @returns {{ version: string, text: string, files: number, bytes: number }} `text` has a digest and an
 *   address for each file, bars between them; `bytes` as they travel, compressed where the build compresses them
 */
export function offlineList(dir) {
	const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.map((name) => `/${name.split(sep).join('/')}`)
		.filter((path) => isForOffline(path) && statSync(join(dir, path)).isFile())
		.sort();
	let bytes = 0;
	const entries = paths.map((path) => {
		/* They will stand in a string of the worker. */
		if (!PLAIN.test(path)) throw new Error(`${path}: a name that cannot be kept`);
		const file = join(dir, path);
		bytes += statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
		const digest = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, DIGITS);
		return `${digest} ${path.replace(/index\.html$/, '')}`;
	});
	const text = entries.join('|');
	const version = createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
	return { version, text, files: entries.length, bytes };
}
