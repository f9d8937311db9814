import { InputError } from '../data/input-error.ts';
import { marginGap } from './margin-gap.ts';
import { outsideBounds } from './outside-bounds.ts';
import { scaleTo } from './scale-to.ts';
import type { Target } from './target.ts';

const PLACE = 'data/population/margins.json';

/**
 * The error for two margins that cannot hold together whatever the rest, the worst pair first;
 * null when there is none.
 *
 * @param tolerance gap that is not yet a contradiction, 0 to 1
 */
export function directContradiction(
	targets: readonly Target[],
	tolerance: number
): InputError | null {
	let worst: { names: string; gap: number } | null = null;
	for (const one of targets) {
		for (const other of targets) {
			if (one === other) continue;
			const gap = outsideBounds(one, other);
			if (gap <= tolerance || gap <= (worst?.gap ?? 0)) continue;
			worst = { names: `${one.id} + ${other.id}`, gap };
		}
	}
	return worst && pairError(worst.names, worst.gap);
}

/**
 * The error for margins that no table meets together, once fitting has stalled. Named are the
 * margin left furthest from its shares and the one whose fit drives it away most.
 */
export function contradiction(targets: readonly Target[], weights: Float64Array): InputError {
	const gaps = targets.map((target) => marginGap(target, weights));
	const gap = Math.max(...gaps);
	const worst = targets[gaps.indexOf(gap)];
	if (worst === undefined) throw new RangeError('no margin to name');
	const table = Float64Array.from(weights);
	scaleTo(worst, table);
	let rival = worst;
	let largest = 0;
	let before = marginGap(worst, table);
	for (const target of targets) {
		scaleTo(target, table);
		const after = marginGap(worst, table);
		if (target !== worst && after - before > largest) {
			largest = after - before;
			rival = target;
		}
		before = after;
	}
	return pairError(`${worst.id} + ${rival.id}`, gap);
}

/** The error for a cell with a share and no possible household. */
export function emptyCell(target: Target, group: number): InputError {
	const gap = target.shares[group] ?? 0;
	return gapError(`${target.id}, cells[${group}] + impossible`, gap, {
		fr: 'Aucun foyer possible pour cette part ; les nombres sont des écarts en points.',
		en: 'No household is possible for this share; the numbers are gaps in percentage points.'
	});
}

function pairError(names: string, gap: number): InputError {
	return gapError(names, gap, {
		fr: 'Ces deux marges se contredisent ; les nombres sont des écarts en points.',
		en: 'These two margins contradict each other; the numbers are gaps in percentage points.'
	});
}

function gapError(names: string, gap: number, reason: { fr: string; en: string }): InputError {
	const found = (100 * gap).toPrecision(2);
	const place = `${PLACE}, ${names}`;
	return new InputError({ code: 'out-of-range', place, found, accepted: ['0.01'], reason });
}
