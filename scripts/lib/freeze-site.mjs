import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freezePage } from './freeze-page.mjs';
import { Refusal } from './refusal.mjs';

const LANGS = ['fr', 'en'];

/** @typedef {{ hash: string, date: string }} FrozenCopy */
/** @typedef {Record<string, Record<string, FrozenCopy[]>>} FrozenIndex copies by chart and language, the latest last */

/**
 * Keep a copy of every chart's frame as a finished build has it. A chart that has not changed since
 * its last copy keeps it; nothing kept before is touched.
 *
 * @param {string} build the finished site
 * @param {string} store the folder of what is kept
 * @param {string} date of the new copies: `2026-11-22`
 * @param {readonly string[]} [only] the slugs of these charts; all, where there are none
 * @returns {{ charts: number, added: string[], bytes: number }} the copies added, as `fr/fan`, and
 *   the bytes written
 * @throws {Refusal} where there is no build, no such chart, or a frame that cannot stand alone
 */
export function freezeSite(build, store, date, only = []) {
	const list = join(build, 'charts.json');
	if (!existsSync(list)) throw new Refusal('No charts in build/: run "npm run build" first.');
	/** @type {string[]} */
	const slugs = JSON.parse(readFileSync(list, 'utf8')).charts.map(
		(/** @type {{ slug: string }} */ { slug }) => slug
	);
	const unknown = only.find((slug) => !slugs.includes(slug));
	if (unknown)
		throw new Refusal(`No chart "${unknown}" in build/; there are: ${slugs.join(', ')}.`);

	const index = readIndex(store);
	const wanted = slugs.filter((slug) => !only.length || only.includes(slug));
	/** @type {string[]} */
	const added = [];
	let bytes = 0;
	/** @param {string} path @param {string | Uint8Array} content */
	const keep = (path, content) => {
		if (existsSync(path)) return;
		writeFileSync(path, content);
		bytes += Buffer.byteLength(content);
	};
	for (const folder of ['pages', 'assets']) mkdirSync(join(store, folder), { recursive: true });
	for (const slug of wanted)
		for (const lang of LANGS) {
			const { html, hash, assets } = frozen(build, lang, slug);
			const copies = ((index[slug] ??= {})[lang] ??= []);
			if (copies.at(-1)?.hash === hash) continue;
			for (const [name, content] of assets) keep(join(store, 'assets', name), content);
			keep(join(store, 'pages', `${hash}.html`), html);
			/* A chart that is again what it was has its first copy again. */
			const before = copies.findIndex((copy) => copy.hash === hash);
			const [known] = before < 0 ? [] : copies.splice(before, 1);
			copies.push(known ?? { hash, date });
			added.push(`${lang}/${slug}`);
		}
	if (added.length) writeFileSync(join(store, 'index.json'), writeIndex(index));
	return { charts: wanted.length, added, bytes };
}

/** @param {string} build @param {string} lang @param {string} slug */
function frozen(build, lang, slug) {
	try {
		const page = readFileSync(join(build, lang, 'embed', slug, 'index.html'), 'utf8');
		return freezePage(page, (path) => readFileSync(join(build, path)));
	} catch (error) {
		const { message } = /** @type {Error} */ (error);
		throw new Refusal(`The frame ${lang}/${slug} cannot be frozen: ${message}.`, { cause: error });
	}
}

/** @param {string} store @returns {FrozenIndex} */
function readIndex(store) {
	const file = join(store, 'index.json');
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * One line a copy, so that a change shows which.
 * @param {FrozenIndex} index
 */
function writeIndex(index) {
	const sorted = Object.fromEntries(
		Object.keys(index)
			.sort()
			.map((slug) => [slug, index[slug]])
	);
	return `${JSON.stringify(sorted, null, '\t').replace(
		/\{\n\s*("hash": "\w+"),\n\s*("date": "[\d-]+")\n\s*\}/g,
		'{ $1, $2 }'
	)}\n`;
}
