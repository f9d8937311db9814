import type { Random } from '../scoring/random.ts';

/** What a point of the search is worth. */
export interface Worth {
	/** To make least or greatest. */
	readonly value: number;
	/** 0 where every constraint is met; otherwise how far it is from that. */
	readonly violation: number;
}

export interface Search {
	/** Values allowed for each coordinate. */
	readonly levels: readonly (readonly number[])[];
	readonly evaluate: (point: Float64Array) => Worth;
	readonly direction: 'min' | 'max';
	readonly random: Random;
	/** Points to set out from, besides those drawn at random among the levels. */
	readonly starts?: readonly ArrayLike<number>[];
	/** Starts drawn at random. */
	readonly restarts: number;
}

/** The best point found. */
export interface Extreme extends Worth {
	readonly point: Float64Array;
}

/**
 * Look for the least or the greatest value under constraints: a deterministic local search from
 * several starts. Coordinate by coordinate, in an order drawn for each start, then two by two,
 * every level is tried and the best kept, until no change of two coordinates improves. A point that
 * violates less is better whatever its value. What it finds is attained; that nothing lies beyond
 * is not proved.
 *
 * @yields after each start the best so far, so that a script can show progress and stop
 */
export function* searchExtreme(search: Search): Generator<Extreme, void, void> {
	const { levels, random, restarts, starts = [] } = search;
	let best: Extreme | null = null;
	for (let start = 0; start < starts.length + restarts; start++) {
		const corner = levels.map((values) => values[Math.floor(random.uniform() * values.length)]!);
		const found = climb(search, Float64Array.from(starts[start] ?? corner));
		if (best === null || isBetter(search, found, best)) best = found;
		yield best;
	}
}

/** Change one or two coordinates at a time for as long as that improves. */
function climb(search: Search, point: Float64Array): Extreme {
	const { levels, evaluate, random } = search;
	let worth = evaluate(point);
	const improves = (...coordinates: readonly number[]): boolean => {
		const before = worth;
		let kept: readonly number[] = coordinates.map((i) => point[i]!);
		const set = (values: readonly number[]) =>
			coordinates.forEach((i, k) => (point[i] = values[k]!));
		for (const values of combinations(coordinates.map((i) => levels[i]!))) {
			set(values);
			const there = evaluate(point);
			if (isBetter(search, there, worth)) [worth, kept] = [there, values];
		}
		set(kept);
		return worth !== before;
	};
	const order = shuffled(levels.length, random);
	const pairs = order.flatMap((a, i) => order.slice(i + 1).map((b) => [a, b] as const));
	do {
		while (order.filter((i) => improves(i)).length > 0);
	} while (pairs.some(([a, b]) => improves(a, b)));
	return { ...worth, point };
}

function isBetter({ direction }: Search, a: Worth, b: Worth): boolean {
	if (a.violation !== b.violation) return a.violation < b.violation;
	return direction === 'min' ? a.value < b.value : a.value > b.value;
}

function combinations(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
	return lists.reduce<readonly (readonly number[])[]>(
		(heads, list) => heads.flatMap((head) => list.map((value) => [...head, value])),
		[[]]
	);
}

function shuffled(count: number, random: Random): readonly number[] {
	const keys = Array.from({ length: count }, () => random.uniform());
	return keys.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]!);
}
