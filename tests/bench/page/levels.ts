import { residualScale } from '../../../src/lib/control/residual-scale.ts';

/** How many households have each score: what any query engine gives for a `group by`. */
export interface Levels {
	scores: ArrayLike<number>;
	counts: ArrayLike<number>;
}

/** Chance of being selected, by score. */
export type Chance =
	{ rule: 'hard'; cut: number; tied: number } | { rule: 'smooth'; cut: number; scale: number };

/** The highest scores up to a capacity; those at the cut equally. */
export function hardChance({ scores, counts }: Levels, capacity: number): Chance {
	const order = Array.from(scores, (_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
	let above = 0;
	for (const i of order) {
		if (above + counts[i]! >= capacity)
			return { rule: 'hard', cut: scores[i]!, tied: (capacity - above) / counts[i]! };
		above += counts[i]!;
	}
	return { rule: 'hard', cut: -Infinity, tied: 1 };
}

/** Score plus a logistic residual of share ρ: the cut by Newton's method, kept in a bracket. */
export function smoothChance({ scores, counts }: Levels, capacity: number, rho: number): Chance {
	let total = 0;
	let sum = 0;
	let squares = 0;
	let low = Infinity;
	let high = -Infinity;
	for (let i = 0; i < scores.length; i++) {
		const score = scores[i]!;
		total += counts[i]!;
		sum += counts[i]! * score;
		squares += counts[i]! * score * score;
		low = Math.min(low, score);
		high = Math.max(high, score);
	}
	const scale = residualScale((squares - (sum * sum) / total) / total, rho);
	const logit = Math.log(total / capacity - 1);
	low += scale * logit;
	high += scale * logit;
	let cut = (low + high) / 2;
	for (let step = 0; step < 200; step++) {
		let selected = 0;
		let slope = 0;
		for (let i = 0; i < scores.length; i++) {
			const p = 1 / (1 + Math.exp((cut - scores[i]!) / scale));
			selected += counts[i]! * p;
			slope += counts[i]! * p * (1 - p);
		}
		if (Math.abs(selected - capacity) <= 1e-11 * capacity) break;
		if (selected > capacity) low = cut;
		else high = cut;
		const next = cut + (Math.log(selected / capacity) * selected * scale) / slope;
		cut = next > low && next < high ? next : (low + high) / 2;
	}
	return { rule: 'smooth', cut, scale };
}

/** The chance of one score. */
export function chanceOf(chance: Chance, score: number): number {
	const { rule, cut } = chance;
	if (rule === 'smooth') return 1 / (1 + Math.exp((cut - score) / chance.scale));
	return score > cut ? 1 : score < cut ? 0 : chance.tied;
}
