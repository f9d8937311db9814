/**
 * Let the picture of a chart take the focus, which a page without scripts would give it for
 * nothing. A second call on the same picture does nothing.
 *
 * @param picture with `data-walk`, the words that tell the reader of the arrows
 * @param walk called each time the keyboard brings the focus there
 */
export function walkable(picture: HTMLElement, walk: (picture: HTMLElement) => void): void {
	if (picture.hasAttribute('tabindex')) return;
	picture.tabIndex = 0;
	/* Asked now: a key pressed after a click makes its focus as visible as the keyboard's own. */
	picture.addEventListener('focus', () => {
		if (picture.matches(':focus-visible')) walk(picture);
	});
}
