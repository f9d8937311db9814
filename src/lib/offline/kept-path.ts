/** Where a kept copy answers a request from: its path, or the one that it should have asked for. */
export type KeptPath = { path: string } | { redirect: string } | null;

/**
 * The kept copy that answers a request.
 *
 * @param list digests by path
 * @param origin the site's own: another host's is never answered
 * @returns null where there is no copy: the network answers then. What follows the `?` says how a
 *   page is shown, and is left out of account.
 */
export function keptPath(list: ReadonlyMap<string, string>, url: URL, origin: string): KeptPath {
	if (url.origin !== origin) return null;
	if (list.has(url.pathname)) return { path: url.pathname };
	const folder = `${url.pathname}/`;
	return list.has(folder) ? { redirect: folder + url.search } : null;
}
