import { describe, expect, test } from 'vitest';
import { nonTakeUpRanking } from './non-take-up-ranking.ts';

const group = (id: string, rate: number, ...members: number[]) => ({
	id,
	rate,
	members: Uint8Array.from(members)
});

describe('nonTakeUpRanking', () => {
	test('a profile takes the rate of its first group, 0 outside them all', () => {
		const ranking = nonTakeUpRanking(4, [
			group('receives it', 0, 1, 0, 0, 0),
			group('without housing aid', 0.57, 1, 1, 0, 0),
			group('poor', 0.34, 1, 1, 1, 0)
		]);
		expect([...ranking]).toEqual([0, 5700, 3400, 0]);
	});

	test.each([NaN, -0.1, 57])('refuses a rate of %d', (rate) => {
		const attempt = () => nonTakeUpRanking(1, [group('x', rate, 1)]);
		expect(attempt).toThrow(RangeError);
		expect(attempt).toThrow(`non-take-up rate of x: ${rate} is not within 0–1`);
	});
});
