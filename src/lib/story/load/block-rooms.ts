import measured from './block-heights.json' with { type: 'json' };

/** Blocks whose height follows the window's: their steps are a share of the screen. */
const TALL_AS_SCREENS: readonly string[] = ['sequence', 'dots', 'drm-message'];

/**
 * The room that each block takes before it is drawn, so that a browser may leave it undrawn until
 * the reader comes near, and the page is as long as it will be.
 *
 * @param blocks of the story
 * @returns for each block measured, the style that says its height in CSS pixels, `--h0` to `--h5`,
 *   and that of its figure, `--f0` to `--f5`, one for each band of widths in `Island.svelte`; a
 *   block that is not measured is always drawn
 * Measured by `npm run story:measure`.
 */
export function blockRooms(
	lang: string,
	blocks: readonly { id: string; type: string }[]
): Record<string, string> {
	const heights = measured as Record<string, number[]>;
	const say = (letter: string, of: number[] = []) =>
		of.map((height, band) => `--${letter}${band}:${height}px`);
	return Object.fromEntries(
		blocks
			.filter(({ id, type }) => heights[`${lang}/${id}`] && !TALL_AS_SCREENS.includes(type))
			.map(({ id }) => [
				id,
				[...say('h', heights[`${lang}/${id}`]), ...say('f', heights[`${lang}/${id}/figure`])].join(
					';'
				)
			])
	);
}
