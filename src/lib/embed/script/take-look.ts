/**
 * Give a page the look that its address asks for, before it paints: `?theme=dark`, `?plain`. What
 * is not understood is as if it were not there.
 *
 * @param root the html element
 * @param search the query of the address
 */
export function takeLook(root: HTMLElement, search: string): void {
	const query = new URLSearchParams(search.slice(0, 300));
	const theme = query.get('theme');
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	if (query.has('plain') && query.get('plain') !== '0') root.classList.add('plain');
}
