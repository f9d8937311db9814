/**
 * The path that a request asks for, decoded as a file name.
 *
 * @param {string | undefined} url the target of the request, with its query
 * @returns {{ pathname: string, query: string } | null} null when it is no path
 *   of a site: bad percent-encoding, a null byte, a backslash, no leading slash
 */
export function requestPath(url) {
	const [raw = '', ...rest] = (url ?? '').split('?');
	const query = rest.length ? `?${rest.join('?')}` : '';
	if (!raw.startsWith('/')) return null;
	try {
		const pathname = decodeURI(raw);
		return /[\0\\]/.test(pathname) ? null : { pathname, query };
	} catch {
		return null;
	}
}

/**
 * Whether a Range header is one that can be answered simply: one range, with a
 * start, the right way round. Any other may be ignored (RFC 9110, 14.2).
 * @param {string | undefined} range
 */
export function isPlainRange(range) {
	const match = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(range ?? '');
	return match !== null && (match[2] === undefined || Number(match[2]) >= Number(match[1]));
}
