import { describe, expect, test } from 'vitest';
import { MAX_ODDS_RATIO, MEAN_LOG_ODDS, MIN_ODDS_RATIO, priorSize } from './prior.ts';
import type { Shape } from './types.ts';
import { UNITS_PER_LOG_ODDS } from './unit.ts';

const mean = (shape: Shape, steps = 100_000) => {
	let sum = 0;
	for (let i = 0; i < steps; i++) sum += priorSize(shape, (i + 0.5) / steps);
	return sum / steps / UNITS_PER_LOG_ODDS;
};

describe('priorSize', () => {
	test('log-uniform runs from ln 1.05 to ln 4, its median the geometric mean', () => {
		expect(priorSize('log-uniform', 0)).toBe(Math.round(Math.log(MIN_ODDS_RATIO) * 1e4));
		expect(priorSize('log-uniform', 1 - 2 ** -53)).toBe(Math.round(Math.log(MAX_ODDS_RATIO) * 1e4));
		expect(priorSize('log-uniform', 0.5)).toBe(Math.round(Math.log(Math.sqrt(1.05 * 4)) * 1e4));
	});

	test('sparse has the same mean, a lower median and a longer tail', () => {
		expect(mean('log-uniform')).toBeCloseTo(MEAN_LOG_ODDS, 4);
		expect(mean('sparse')).toBeCloseTo(MEAN_LOG_ODDS, 4);
		expect(priorSize('sparse', 0.5)).toBeLessThan(priorSize('log-uniform', 0.5));
		expect(priorSize('sparse', 0.95)).toBeGreaterThan(priorSize('log-uniform', 1 - 2 ** -53));
	});

	test('finite and never negative at both ends', () => {
		for (const shape of ['log-uniform', 'sparse', 'lqdn-only'] as const) {
			expect(priorSize(shape, 0)).toBeGreaterThanOrEqual(0);
			expect(priorSize(shape, 1 - 2 ** -53)).toBeLessThan(1e6);
		}
	});
});
