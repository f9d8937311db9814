/** The middle of a list of numbers, the lower of two. @throws {RangeError} when it is empty */
export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted[Math.floor((sorted.length - 1) / 2)];
	if (middle === undefined) throw new RangeError('the median of nothing');
	return middle;
}
