import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../data/input-error.ts';
import { groupSums } from './group-sums.ts';
import { iterativeProportionalFitting } from './ipf.ts';
import type { Target } from './target.ts';

const target = (id: string, group: number[], shares: number[]): Target => ({
	id,
	group: Uint16Array.from(group),
	shares: Float64Array.from(shares),
	cells: shares.length
});

// A 2 × 2 table, row-major.
const rows = (first: number) => target('rows', [0, 0, 1, 1], [first, 1 - first]);
const columns = (first: number) => target('columns', [0, 1, 0, 1], [first, 1 - first]);

function refusal(run: () => unknown): InputError {
	try {
		run();
	} catch (error) {
		if (error instanceof InputError) return error;
	}
	throw new Error('nothing was refused');
}

describe('iterative proportional fitting', () => {
	test('an even seed gives independence', () => {
		const { weights } = iterativeProportionalFitting(new Float64Array(4).fill(1), [
			rows(0.3),
			columns(0.6)
		]);
		[0.18, 0.12, 0.42, 0.28].forEach((share, i) => expect(weights[i]).toBeCloseTo(share, 4));
	});

	test('the odds ratio of the seed is kept', () => {
		const seed = Float64Array.from([4, 1, 1, 2]);
		const { weights } = iterativeProportionalFitting(seed, [rows(0.3), columns(0.6)]);
		const [a = 0, b = 0, c = 0, d = 0] = weights;
		expect((a * d) / (b * c)).toBeCloseTo(8, 6);
	});

	test('a structural zero stays at zero', () => {
		const seed = Float64Array.from([0, 1, 1, 1]);
		const { weights } = iterativeProportionalFitting(seed, [rows(0.3), columns(0.6)]);
		[0, 0.3, 0.6, 0.1].forEach((share, i) => expect(weights[i]).toBeCloseTo(share, 4));
	});

	test('the seed is left as it was', () => {
		const seed = new Float64Array(4).fill(1);
		iterativeProportionalFitting(seed, [rows(0.3)]);
		expect([...seed]).toEqual([1, 1, 1, 1]);
	});

	test('margins taken from a table in three dimensions can always be met', () => {
		const table = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), {
			minLength: 24,
			maxLength: 24
		});
		fc.assert(
			fc.property(table, (cells) => {
				const total = cells.reduce((sum, cell) => sum + cell, 0);
				const truth = Float64Array.from(cells, (cell) => cell / total);
				const groups = [
					cells.map((_, i) => Math.floor(i / 4)),
					cells.map((_, i) => i % 12),
					cells.map((_, i) => Math.floor(i / 12) * 4 + (i % 4))
				];
				const targets = groups.map((group, i) => {
					const empty = target(`m${i}`, group, group.map(() => 0).slice(0, Math.max(...group) + 1));
					return { ...empty, shares: groupSums(empty, truth) };
				});
				const { weights, gap } = iterativeProportionalFitting(
					new Float64Array(24).fill(1),
					targets
				);
				expect(gap).toBeLessThanOrEqual(1e-5);
				expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 4);
			})
		);
	});
});

describe('margins that cannot hold together', () => {
	test('two totals for one thing: both names and the gap', () => {
		const again = target('rows-again', [0, 0, 1, 1], [0.35, 0.65]);
		const error = refusal(() =>
			iterativeProportionalFitting(new Float64Array(4).fill(1), [rows(0.3), columns(0.6), again])
		);
		expect(error.place).toBe('data/population/margins.json, rows + rows-again');
		expect(error.found).toBe('5.0');
	});

	test('a part larger than its whole', () => {
		const part = target('part', [0, 1, 1, 1], [0.4, 0.6]);
		const error = refusal(() =>
			iterativeProportionalFitting(new Float64Array(4).fill(1), [rows(0.3), part])
		);
		expect(error.place).toMatch(/rows \+ part|part \+ rows/);
		expect(error.found).toBe('10');
	});

	test('a conflict that only the zeros create', () => {
		// With two zeros, the first row can only come from the first column.
		const seed = Float64Array.from([1, 0, 1, 1]);
		const error = refusal(() => iterativeProportionalFitting(seed, [rows(0.7), columns(0.6)]));
		expect(error.place).toMatch(/rows \+ columns|columns \+ rows/);
		expect(error.message).toMatch(/contradict each other/);
		expect(Number(error.found)).toBeGreaterThan(1);
	});

	test('a share that no possible household can hold', () => {
		const seed = Float64Array.from([0, 0, 1, 1]);
		const error = refusal(() => iterativeProportionalFitting(seed, [rows(0.3)]));
		expect(error.place).toBe('data/population/margins.json, rows, cells[0] + impossible');
	});
});
