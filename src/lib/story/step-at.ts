/**
 * The step that stands at a line: the last one whose top is at or above it. Before the first
 * step it is the first. A function of where things are, never of what has been crossed, so that
 * a reload in mid-page, a slow scroll or a resize cannot lead to a wrong step.
 *
 * @param tops the top of each step, in viewport pixels, in order
 * @param line the line, in viewport pixels
 */
export function stepAt(tops: readonly number[], line: number): number {
	let index = 0;
	tops.forEach((top, i) => {
		if (top <= line) index = i;
	});
	return index;
}
