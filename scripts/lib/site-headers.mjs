import { CONTENT_TYPES, HEADER_RULES } from './header-rules.mjs';

/**
 * The headers that a file of the site is served with, whatever its length and date.
 *
 * @param {string} pathname decoded, as asked for
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
	const extension = pathname.endsWith('/') ? 'html' : /\.([a-z0-9]+)$/i.exec(pathname)?.[1];
	/** @type {Record<string, string>} */
	const headers = {};
	for (const { under, headers: set } of HEADER_RULES)
		if (under.some((prefix) => pathname.startsWith(prefix))) Object.assign(headers, set);
	const type = CONTENT_TYPES[extension?.toLowerCase() ?? ''];
	if (type) headers['Content-Type'] = type;
	return headers;
}
