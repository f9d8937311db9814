import { CONTENT_TYPES, HEADER_RULES } from './header-rules.mjs';

/** @param {Readonly<Record<string, string>>} headers */
const lines = (headers) =>
	Object.entries(headers).map(([name, value]) => `\t${name} ${JSON.stringify(value)}`);

/**
 * The table of headers as a snippet for Caddy, to be imported in a `route`,
 * which keeps its order: a later line goes over an earlier one.
 *
 * @returns {string} the text of `deploy/headers.caddy`
 */
export function caddyHeaders() {
	const rules = HEADER_RULES.flatMap(({ under, headers }, i) => {
		if (under.includes('/')) return ['header {', ...lines(headers), '}'];
		const paths = under.map((prefix) => `${prefix}*`).join(' ');
		return [`@rule${i} path ${paths}`, `header @rule${i} {`, ...lines(headers), '}'];
	});
	const types = Object.entries(CONTENT_TYPES).flatMap(([extension, type]) => [
		// The address of a page ends with a slash.
		`@${extension} path ${extension === 'html' ? '*/ *.html' : `*.${extension}`}`,
		`header @${extension} Content-Type ${JSON.stringify(type)}`
	]);
	return [
		'# Made from scripts/lib/header-rules.mjs by "npm run deploy:headers": change it there.',
		...rules,
		...types,
		''
	].join('\n');
}
