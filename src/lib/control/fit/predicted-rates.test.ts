import { describe, expect, test } from 'vitest';
import { stream } from '../../scoring/random.ts';
import { residualScale } from '../residual-scale.ts';
import { selectSmooth } from '../select-smooth.ts';
import { spreadOf } from '../spread.ts';
import { predictedRates } from './predicted-rates.ts';

const PROFILES = 40;

/** Log-odds in natural units; the mean over the residual is a sum over 4,000 equal slices of it. */
function naive(
	keys: number[],
	weights: number[],
	members: number[],
	scale: number,
	cut: number,
	base: number
) {
	const slices = Array.from({ length: 4000 }, (_, i) => {
		const v = (i + 0.5) / 4000;
		return scale * Math.log(v / (1 - v));
	});
	const points = keys.flatMap((key, c) =>
		slices.map((u) => ({ x: key + u, mass: weights[c]! / 4000, member: members[c]! }))
	);
	const meanOf = (alpha: number, use: (point: (typeof points)[number]) => number) => {
		let [sum, mass] = [0, 0];
		for (const point of points) {
			sum += (use(point) * point.mass) / (1 + Math.exp(-alpha - point.x));
			mass += use(point) * point.mass;
		}
		return sum / mass;
	};
	let [low, high] = [-60, 60];
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (meanOf(middle, () => 1) > base) high = middle;
		else low = middle;
	}
	return {
		groupRatio: meanOf(low, ({ member }) => member) / base,
		selectedMean: meanOf(low, ({ x }) => (x > cut ? 1 : 0))
	};
}

describe('predictedRates', () => {
	test.each([
		[1, 0.03, 0.03, 0.0063],
		[2, 0.3, 0.1, 0.0063],
		[3, 0.8, 0.2, 0.03],
		[4, 0.5, 0.05, 0.2]
	])(
		'equals the sum over households and residuals (seed %d, ρ %d)',
		(seed, rho, baseRate, share) => {
			const random = stream(seed, 0);
			const keys = Int32Array.from({ length: PROFILES }, () =>
				Math.floor(random.uniform() * 60_000)
			);
			const raw = Float64Array.from(keys, () => random.uniform());
			const total = raw.reduce((sum, w) => sum + w, 0);
			const weights = raw.map((w) => w / total);
			const members = Uint8Array.from(keys, (key) => (random.uniform() < key / 60_000 ? 1 : 0));
			const spread = spreadOf(keys, weights);
			const scale = residualScale(spread.variance, rho);
			const room = new Float64Array(PROFILES);
			const cut = selectSmooth(keys, weights, spread, share, scale, room, room.slice());
			const found = predictedRates(
				{ keys, weights, spread, scale },
				weights.map((weight, i) => weight * members[i]!),
				cut,
				baseRate
			);
			const expected = naive(
				[...keys].map((key) => key / 1e4),
				[...weights],
				[...members],
				scale / 1e4,
				cut / 1e4,
				baseRate
			);
			expect(Math.abs(found.groupRatio / expected.groupRatio - 1)).toBeLessThan(0.003);
			expect(Math.abs(found.selectedMean / expected.selectedMean - 1)).toBeLessThan(0.01);
		}
	);

	test('all weights 0: the group is average, and those selected have the base rate', () => {
		const keys = new Int32Array(4);
		const weights = Float64Array.of(0.1, 0.2, 0.3, 0.4);
		const draw = { keys, weights, spread: spreadOf(keys, weights), scale: 0 };
		const rates = predictedRates(draw, Float64Array.of(0.1, 0, 0, 0.4), 0, 0.1);
		expect(rates.groupRatio).toBeCloseTo(1, 9);
		expect(rates.selectedMean).toBeCloseTo(0.1, 3);
	});

	test('larger weights spread the risk: a higher yield at the same base rate', () => {
		const weights = new Float64Array(6).fill(1 / 6);
		const at = (factor: number) => {
			const keys = Int32Array.from([0, 1, 2, 3, 4, 5], (k) => k * factor);
			const spread = spreadOf(keys, weights);
			const scale = residualScale(spread.variance, 0.3);
			const room = new Float64Array(6);
			const cut = selectSmooth(keys, weights, spread, 0.01, scale, room, room.slice());
			return predictedRates({ keys, weights, spread, scale }, weights, cut, 0.1).selectedMean;
		};
		expect(at(4000)).toBeGreaterThan(at(1000) + 0.05);
	});
});
