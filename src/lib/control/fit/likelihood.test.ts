import { describe, expect, test } from 'vitest';
import { drawParameters } from './draw-parameters.ts';
import { homeRatio } from './home-ratio.ts';
import { logLikelihood } from './log-likelihood.ts';
import { METHOD_BANDS } from './method-bands.ts';

describe('homeRatio', () => {
	test('an average group stays average, whatever the mix', () => {
		expect(homeRatio(1, 0.7, 0.4)).toBe(1);
	});

	test('all by score, or other routes that go as far: the ratio by score', () => {
		expect(homeRatio(2.5, 1, 0)).toBe(2.5);
		expect(homeRatio(2.5, 0.7, 1)).toBeCloseTo(2.5, 12);
	});

	test('36 % of home checks means 36 to 45 % by score where the score starts seven in ten', () => {
		expect(0.16 * homeRatio(0.36 / 0.16, 0.7, 1)).toBeCloseTo(0.36, 12);
		expect(0.16 * homeRatio(0.445 / 0.16, 0.7, 0)).toBeCloseTo(0.36, 2);
	});
});

describe('logLikelihood', () => {
	const targets = {
		loneParents: { value: 0.36, deviation: METHOD_BANDS.loneParentsDeviation },
		loneParentHouseholds: 0.16,
		overpayment: METHOD_BANDS.overpayment,
		yield: METHOD_BANDS.yield
	};
	const fits = { loneParents: 0.36, overpayment: 2, yield: 0.5 };

	test('0 at the figure and anywhere within the bands', () => {
		expect(logLikelihood(targets, fits)).toBeCloseTo(0, 12);
		expect(logLikelihood(targets, { ...fits, overpayment: 1.5, yield: 0.75 })).toBeCloseTo(0, 12);
	});

	test.each([
		['lone parents', { loneParents: 0.38 }, -0.5],
		['lone parents', { loneParents: 0.32 }, -2],
		['too little overpayment', { overpayment: 1.3 }, -0.5],
		['too much overpayment', { overpayment: 5.4 }, -2],
		['too low a yield', { yield: 0.15 }, -2],
		['too high a yield', { yield: 0.8 }, -0.5],
		['two at once', { yield: 0.8, overpayment: 1.3 }, -1]
	])('%s: the normal law beyond', (_, change, expected) => {
		expect(logLikelihood(targets, { ...fits, ...change })).toBeCloseTo(expected, 9);
	});
});

describe('drawParameters', () => {
	const all = Array.from({ length: 4000 }, (_, draw) => drawParameters(1, draw));

	test.each([
		['rho', 0.03, 0.8],
		['lambda', 0.62, 0.78],
		['kappa', 0, 1],
		['baseRate', 0.03, 0.2]
	] as const)('%s: uniform from %d to %d', (name, low, high) => {
		const values = all.map((one) => one[name]);
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
		expect(Math.max(...values)).toBeLessThan(high);
		// Four standard errors.
		expect(Math.abs(mean - (low + high) / 2)).toBeLessThan(
			(4 * (high - low)) / Math.sqrt(12 * values.length)
		);
	});

	test('a function of the seed and the draw alone', () => {
		expect(drawParameters(1, 7)).toEqual(all[7]);
		expect(drawParameters(2, 7)).not.toEqual(all[7]);
	});
});
