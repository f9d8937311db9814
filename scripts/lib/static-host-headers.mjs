import { HEADER_RULES } from './header-rules.mjs';

/** Hosts put the headers of all the rules that fit a path together, so these are set once a path. */
const ONCE = ['Cache-Control', 'Content-Security-Policy'];

/** @param {string} pathname */
function onceFor(pathname) {
	/** @type {Record<string, string>} */
	const headers = {};
	for (const { under, headers: set } of HEADER_RULES) {
		if (!under.some((prefix) => pathname.startsWith(prefix))) continue;
		for (const name of ONCE) if (set[name]) headers[name] = set[name];
	}
	return headers;
}

/** @param {string} path @param {Record<string, string>} headers */
const block = (path, headers) =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/**
 * The table of headers as the `_headers` file of static hosts (Netlify,
 * Cloudflare Pages and others). No two of its rules set one header of one path:
 * a host would put both values together.
 *
 * @param {readonly string[]} sections the parts of the site, none inside another: a path, or with a
 *   final `*` all that begins so
 * @returns {string} the text of `_headers`
 */
export function staticHostHeaders(sections) {
	const everywhere = Object.entries(HEADER_RULES[0]?.headers ?? {}).filter(
		([name]) => !ONCE.includes(name)
	);
	return [
		block('/*', Object.fromEntries(everywhere)),
		...sections.map((section) => block(section, onceFor(section.replace(/\*$/, 'x')))),
		// Hosts do not know these names; every other type they know by themselves.
		block('/data/drm/messages/*', { 'Content-Type': 'text/plain' })
	].join('\n');
}
