import { Refusal } from './refusal.mjs';

/**
 * The origin that the built pages carry in their absolute URLs.
 *
 * @param {string | undefined} text the PUBLIC_ORIGIN variable
 * @param {number} port the port served on, for the default
 * @returns {string} scheme, host and port, without a final slash
 * @throws {Refusal} when it is not the origin of a site
 */
export function publicOrigin(text, port) {
	if (text === undefined || text.trim() === '') return `http://localhost:${port}`;
	const given = text.trim();
	const url = URL.canParse(given) ? new URL(given) : null;
	const isOrigin =
		url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(url.href);
	if (!isOrigin)
		throw new Refusal(
			`PUBLIC_ORIGIN is "${text}": a scheme and a host are accepted, such as https://example.org, with no path.`
		);
	return url.origin;
}
