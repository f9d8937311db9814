/**
 * What the tree of a chart begins with: nothing of the host's page comes in, and the chart is as
 * wide as its place there.
 */
const RESET =
	':host{display:block}:host([hidden]){display:none}.root{all:initial;display:block;direction:ltr;container:score/inline-size}';

/**
 * The style sheet of a frame made for a tree inside another page. A frame's page has a root, a width
 * and a font size of its own; in a shadow tree they are those of the host, so the sheet speaks of
 * `.root`, of the width of its place, and of pixels.
 *
 * @param css of a page of ours, as the build made it
 */
export function scopeStyle(css: string): string {
	const scoped = css
		.replace(/@font-face\s*\{[^}]*\}/g, '')
		.replace(/:root\b/g, '.root')
		.replace(/(^|[{},])(html|body)(?=[{,.:[ ])/g, (_, before: string, name: string) =>
			name === 'html' ? `${before}.root` : `${before}.body`
		)
		.replace(/@media(?=\s*\((?:min-|max-)?width)/g, '@container score')
		.replace(/(\d)vw\b/g, '$1cqi');
	return RESET + remToPixels(scoped);
}

/** A length in `rem` follows the host's root: as many pixels as it is where nobody changed that. */
export function remToPixels(css: string): string {
	return css.replace(
		/(?<![\w.]|\w-)(\d*\.?\d+)rem\b/g,
		(_, length: string) => `${Math.round(Number(length) * 16_000) / 1000}px`
	);
}
