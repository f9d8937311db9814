import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packBits } from './bit-columns.ts';
import { logOddsOfProfiles } from './log-odds.ts';

describe('logOddsOfProfiles', () => {
	test('adds the weights of the columns that a profile switches on', () => {
		const columns = packBits(3, 2, (row, column) => row > column);
		expect([...logOddsOfProfiles(columns, Int32Array.of(5, -7))]).toEqual([0, 5, -2]);
	});

	test('equals the plain sum, over any number of columns', () => {
		const table = fc.nat(40).chain((columns) =>
			fc.record({
				weights: fc.array(fc.integer({ min: -500_000, max: 500_000 }), {
					minLength: columns,
					maxLength: columns
				}),
				rows: fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
					minLength: 1,
					maxLength: 20
				})
			})
		);
		fc.assert(
			fc.property(table, ({ weights, rows }) => {
				const columns = packBits(rows.length, weights.length, (r, c) => rows[r]![c]!);
				const expected = rows.map((row) =>
					row.reduce((sum, on, c) => sum + (on ? weights[c]! : 0), 0)
				);
				// What the room held before does not count.
				const out = new Int32Array(rows.length).fill(99);
				expect([...logOddsOfProfiles(columns, Int32Array.from(weights), out)]).toEqual(expected);
			})
		);
	});
});
