/** Pearson correlation of two lists of the same length. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
	const count = a.length;
	const mean = (values: ArrayLike<number>) =>
		Array.from(values).reduce((sum, value) => sum + value, 0) / count;
	const [meanA, meanB] = [mean(a), mean(b)];
	let both = 0;
	let squareA = 0;
	let squareB = 0;
	for (let i = 0; i < count; i++) {
		const [fromA, fromB] = [a[i]! - meanA, b[i]! - meanB];
		both += fromA * fromB;
		squareA += fromA * fromA;
		squareB += fromB * fromB;
	}
	return both / Math.sqrt(squareA * squareB);
}
