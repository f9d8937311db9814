const CHARSET = 'charset=utf-8';

/** @type {Record<string, string>} */
const TEXT_TYPES = {
	css: 'text/css',
	csv: 'text/csv',
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json',
	md: 'text/markdown',
	mjs: 'text/javascript',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json',
	xml: 'application/xml'
};

/** Pages made to stand in the frames of other sites. */
const FRAMEABLE = /^\/(fr|en)\/(embed|frozen)\//;

/**
 * The headers that a file of the site is served with, whatever its length and date.
 *
 * @param {string} pathname decoded, as asked for
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
	const extension = /\.([a-z0-9]+)$/i.exec(pathname)?.[1]?.toLowerCase() ?? 'html';
	const type = TEXT_TYPES[extension];
	const isPage = extension === 'html';
	/** @type {Record<string, string>} */
	const headers = {
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
		'Cache-Control': pathname.startsWith('/_app/immutable/')
			? 'public, max-age=31536000, immutable'
			: 'no-cache'
	};
	if (type) headers['Content-Type'] = `${type};${CHARSET}`;
	if (isPage) {
		const ancestors = FRAMEABLE.test(pathname) ? '*' : "'self'";
		headers['Content-Security-Policy'] = `frame-ancestors ${ancestors}`;
	} else {
		// A frame that a newsroom sandboxes has no origin: its scripts and fonts are cross-origin to us.
		headers['Access-Control-Allow-Origin'] = '*';
	}
	return headers;
}
