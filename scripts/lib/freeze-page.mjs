import { basename, extname } from 'node:path';
import { contentHash } from './content-hash.mjs';
import { pruneCss } from './prune-css.mjs';
import { Refusal } from './refusal.mjs';

/** Where frozen files are served. */
export const FROZEN_ASSETS = '/frozen/assets/';

/**
 * A page made for frames as it will be served for ever: its style, its scripts and its icon under
 * names that follow from their content, its links without the address of the site, which may change.
 *
 * @param {string} built the page as the build made it
 * @param {(path: string) => Uint8Array} read the bytes of a file of the same build, by its address
 * @returns {{ html: string, hash: string, assets: Map<string, Uint8Array> }} assets by name
 * @throws {Refusal} where the page would still need a file of the build
 */
export function freezePage(built, read) {
	/** @type {Map<string, Uint8Array>} */
	const assets = new Map();
	/** @param {string} name @param {Uint8Array} bytes */
	const keep = (name, bytes) => {
		const end = extname(name);
		const kept = `${basename(name, end)}.${contentHash(bytes)}${end}`;
		assets.set(kept, bytes);
		return FROZEN_ASSETS + kept;
	};

	const style = [...built.matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
		.map(([, css]) => css)
		.join('\n');
	const [, origin] = /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(built) ?? [];
	if (!style || !origin) throw new Refusal('a frame without style or canonical address');
	const bare = built
		.replace(/<style[^>]*>[^]*?<\/style>/g, '')
		/* The build names again the sheets that it has put into the page. */
		.replace(/<link\b[^>]*\brel="stylesheet"[^>]*>/g, '')
		.replace(/<!--[^]*?-->/g, '')
		.replace(/(style-src 'self')(?: 'sha256-[^']*')+/, '$1')
		.replaceAll(`href="${origin}/`, 'href="/')
		.replace(
			/(<script\b[^>]*\bsrc=|<link rel="icon"[^>]*\bhref=)"(\/[^"]*)"/g,
			(_, before, path) => `${before}"${keep(basename(path), read(path))}"`
		);
	const sheet = keep('embed.css', Buffer.from(pruneCss(style, bare)));
	const html = bare
		.replace('</head>', `<link rel="stylesheet" href="${sheet}" />\n\t</head>`)
		.replace(/\n\s*\n/g, '\n');

	const fault = /\/_app\/|\bsrcset=|<style|<script(?![^>]*\bsrc=)/.exec(html)?.[0];
	if (fault) throw new Refusal(`it still holds ${fault}`);
	if (html.includes(origin)) throw new Refusal(`it still holds the address ${origin}`);
	for (const [, path = ''] of html.matchAll(/\bsrc="([^"]*)"/g))
		if (!path.startsWith(FROZEN_ASSETS)) throw new Refusal(`it still asks for ${path}`);
	for (const [name, bytes] of assets)
		if (/url\((?!["']?(?:#|data:))/.test(new TextDecoder().decode(bytes)))
			throw new Refusal(`its ${name} asks for another file`);
	return { html, hash: contentHash(html), assets };
}
