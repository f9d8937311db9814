const FOREVER = 'public, max-age=31536000, immutable';
/** A browser asks each time whether its copy is still good; what stands in between may wait a minute. */
const SHORT = 'public, max-age=0, s-maxage=60, must-revalidate';

/** The pages made to stand in the frames of other sites. */
const FRAMEABLE = ['/fr/embed/', '/en/embed/', '/fr/frozen/', '/en/frozen/'];

/**
 * The headers of the site by the beginning of the path; a later rule goes over
 * an earlier one. Our own server, Caddy's configuration and `_headers` are all
 * made from this table.
 *
 * @type {readonly { under: readonly string[], headers: Readonly<Record<string, string>> }[]}
 */
export const HEADER_RULES = [
	{
		under: ['/'],
		headers: {
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
			// Everything here is public. A frame that a newsroom sandboxes has no origin: its fonts and
			// data are cross-origin to us; and a page that isolates itself may still show our pictures.
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'Cache-Control': SHORT,
			// The rest of the policy is in each page, with the hashes of its scripts; this part may not be.
			'Content-Security-Policy': "frame-ancestors 'self'"
		}
	},
	{ under: FRAMEABLE, headers: { 'Content-Security-Policy': 'frame-ancestors *' } },
	// Named after their content. A frozen page itself may gain a notice, so it is not among them.
	{
		under: ['/_app/immutable/', '/frozen/', '/fr/story/', '/en/story/'],
		headers: { 'Cache-Control': FOREVER }
	},
	// Loaded by every article that holds a chart.
	{
		under: ['/embed/'],
		headers: { 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' }
	}
];

/**
 * The type of a file by the end of its name, where the usual tables miss it or
 * leave out its character set. The messages are each in its declarant's own.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const CONTENT_TYPES = {
	css: 'text/css;charset=utf-8',
	csv: 'text/csv;charset=utf-8',
	dsn: 'text/plain',
	html: 'text/html;charset=utf-8',
	js: 'text/javascript;charset=utf-8',
	json: 'application/json;charset=utf-8',
	md: 'text/markdown;charset=utf-8',
	mjs: 'text/javascript;charset=utf-8',
	pasrau: 'text/plain',
	svg: 'image/svg+xml;charset=utf-8',
	txt: 'text/plain;charset=utf-8',
	webmanifest: 'application/manifest+json;charset=utf-8',
	xml: 'application/xml;charset=utf-8'
};
