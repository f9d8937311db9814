/**
 * How far through a row of steps the page stands: 0 at the first, 1 at the second, and between two
 * while the top of the next one goes from one line of the screen to another. A function of where
 * things are, never of what has been crossed.
 *
 * @param tops the top of each step, in viewport pixels, in order
 * @param from the line at which a step begins to take over, in viewport pixels
 * @param to the line, above it, at which it has taken over
 * @returns 0 to the number of steps − 1
 */
export function placeAt(tops: readonly number[], from: number, to: number): number {
	let place = 0;
	for (let step = 1; step < tops.length; step++)
		place += Math.min(1, Math.max(0, (from - tops[step]!) / (from - to)));
	return place;
}
