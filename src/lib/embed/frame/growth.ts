/** Rises in a row after which a frame is taken to grow by its own growing. */
export const MAX_RISES = 30;
const QUIET_MS = 250;

/** How a frame has been growing. */
export interface Growth {
	height: number;
	rises: number;
	/** Of the last height, in milliseconds. */
	time: number;
}

/**
 * Take a height of a frame into account. A page whose height depends on its frame's asks for a
 * little more each time it gets more: after `MAX_RISES` rises, none followed by a quarter of a
 * second of rest, its next rises are refused until it rests or asks for less.
 *
 * @param before undefined for the first height
 * @param time of the message, in milliseconds
 * @returns what to remember; the frame may be set to its `height`
 */
export function grow(before: Growth | undefined, height: number, time: number): Growth {
	if (!before || height < before.height || time - before.time > QUIET_MS)
		return { height, rises: 0, time };
	if (height === before.height) return before;
	if (before.rises >= MAX_RISES) return { ...before, time };
	return { height, rises: before.rises + 1, time };
}
