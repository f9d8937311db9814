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

/** The best point found, and how many were evaluated. */
export interface Extreme extends Worth {
	readonly point: Float64Array;
	readonly evaluations: number;
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
	const { levels, evaluate, random, restarts, starts = [] } = search;
	const sign = search.direction === 'max' ? -1 : 1;
	let evaluations = 0;
	let best: Extreme | null = null;
	const worth = (point: Float64Array) => {
		evaluations++;
		return evaluate(point);
	};
	const better = (a: Worth, b: Worth) =>
		a.violation < b.violation ||
		(a.violation === b.violation && sign * a.value < sign * b.value - 1e-12);

	for (let start = 0; start < starts.length + restarts; start++) {
		const given = starts[start];
		const point = given
			? Float64Array.from(given)
			: Float64Array.from(
					levels,
					(values) => values[Math.floor(random.uniform() * values.length)]!
				);
		let here = worth(point);
		const moves = shuffled(neighbourhood(levels.length), random);
		const singles = moves.filter(({ length }) => length === 1);
		/** Try every level of some coordinates together; keep the best. */
		const improve = (coordinates: readonly number[]): boolean => {
			const before = here;
			let kept = coordinates.map((i) => point[i]!);
			for (const values of product(coordinates.map((i) => levels[i]!))) {
				coordinates.forEach((i, k) => (point[i] = values[k]!));
				const there = worth(point);
				if (better(there, here)) [here, kept] = [there, values];
			}
			coordinates.forEach((i, k) => (point[i] = kept[k]!));
			return here !== before;
		};
		do {
			while (singles.filter(improve).length > 0);
		} while (moves.some((move) => move.length === 2 && improve(move)));
		if (best === null || better(here, best)) best = { ...here, point, evaluations };
		yield { ...best, evaluations };
	}
}

/** Every coordinate, and every pair of them. */
function neighbourhood(coordinates: number): readonly (readonly number[])[] {
	const all = Array.from({ length: coordinates }, (_, i) => i);
	return [...all.map((i) => [i]), ...all.flatMap((i) => all.slice(i + 1).map((j) => [i, j]))];
}

function product(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
	return lists.reduce<readonly (readonly number[])[]>(
		(sofar, list) => sofar.flatMap((head) => list.map((value) => [...head, value])),
		[[]]
	);
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
	const out = [...items];
	for (let i = out.length - 1; i > 0; i--) {
		const j = Math.floor(random.uniform() * (i + 1));
		[out[i], out[j]] = [out[j]!, out[i]!];
	}
	return out;
}
