/** One way of adding cells up: the group of each cell. */
export type Margin = readonly number[];

/**
 * Round expected counts to whole dots so that every sum shown stays as near as possible to what it
 * rounds: largest remainders first, then dots are moved one at a time from a cell to another for as
 * long as that brings the sums of the groups nearer (controlled rounding, Cox 1987, by descent).
 *
 * @param expected one a cell, at least 0
 * @param total dots in all: the sum of `expected`, within rounding
 * @param margins the sums that are shown
 * @param most the largest count of each cell; no limit where left out
 * @throws {RangeError} where the cells cannot hold the total
 */
export function roundCells(
	expected: readonly number[],
	total: number,
	margins: readonly Margin[],
	most: readonly number[] = expected.map(() => Infinity)
): number[] {
	const counts = largestRemainders(expected, total, most);
	const sums = margins.map((margin) => sumsOf(margin, expected, counts));
	const gain = (from: number, to: number): number => {
		let before = miss(counts[from]! - expected[from]!) + miss(counts[to]! - expected[to]!);
		let after = miss(counts[from]! - 1 - expected[from]!) + miss(counts[to]! + 1 - expected[to]!);
		margins.forEach((margin, m) => {
			const [a, b] = [margin[from]!, margin[to]!];
			if (a === b) return;
			before += SHOWN * (miss(sums[m]![a]!) + miss(sums[m]![b]!));
			after += SHOWN * (miss(sums[m]![a]! - 1) + miss(sums[m]![b]! + 1));
		});
		return before - after;
	};
	for (;;) {
		let best = { gain: 1e-9, from: -1, to: -1 };
		for (let from = 0; from < counts.length; from++) {
			if (counts[from] === 0) continue;
			for (let to = 0; to < counts.length; to++) {
				/* A dot never enters a cell that expects none. */
				if (to === from || expected[to] === 0 || counts[to]! >= most[to]!) continue;
				const found = gain(from, to);
				if (found > best.gain) best = { gain: found, from, to };
			}
		}
		if (best.from === -1) return counts;
		counts[best.from]!--;
		counts[best.to]!++;
		margins.forEach((margin, m) => {
			sums[m]![margin[best.from]!]!--;
			sums[m]![margin[best.to]!]!++;
		});
	}
}

/** How much more the sums shown weigh than the cells, which are not. */
const SHOWN = 20;

const miss = (difference: number): number => difference * difference;

function largestRemainders(
	expected: readonly number[],
	total: number,
	most: readonly number[]
): number[] {
	const counts = expected.map((value, cell) => Math.min(Math.floor(value), most[cell]!));
	let left = total - counts.reduce((sum, count) => sum + count, 0);
	const order = [...expected.keys()].sort(
		(a, b) => expected[b]! - counts[b]! - (expected[a]! - counts[a]!) || a - b
	);
	for (const cell of order) {
		if (left <= 0) break;
		if (expected[cell]! === 0 || counts[cell]! >= most[cell]!) continue;
		counts[cell]!++;
		left--;
	}
	if (left !== 0) throw new RangeError(`${left} dots left over out of ${total}`);
	return counts;
}

/* How far each group's count is from what it should be. */
function sumsOf(margin: Margin, expected: readonly number[], counts: readonly number[]): number[] {
	const sums: number[] = new Array(Math.max(...margin) + 1).fill(0);
	margin.forEach((group, cell) => (sums[group]! += counts[cell]! - expected[cell]!));
	return sums;
}
