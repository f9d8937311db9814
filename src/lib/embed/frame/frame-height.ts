/** The tallest frame that is given what it asks for, in CSS pixels. */
export const MAX_FRAME_HEIGHT = 20_000;

/**
 * A height that a frame may be given: whole CSS pixels, rounded up so that no scroll bar is left.
 *
 * @returns null for what is no finite number above 0 and up to `MAX_FRAME_HEIGHT`
 */
export function frameHeight(value: unknown): number | null {
	return typeof value === 'number' && value > 0 && value <= MAX_FRAME_HEIGHT
		? Math.ceil(value)
		: null;
}
