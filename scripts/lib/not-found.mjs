/**
 * The page that answers for an address where there is nothing. In a newsroom's frame it is one that
 * the newsroom's page may hold, or its readers would see their browser refuse it.
 *
 * @param {string} pathname decoded, as asked for
 * @returns {string} the address of a page of the site
 */
export function notFoundPath(pathname) {
	const [, lang] = /^\/(fr|en)\/(?:embed|frozen)\//.exec(pathname) ?? [];
	return lang ? `/${lang}/embed/404.html` : '/404.html';
}
