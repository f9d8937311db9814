import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderCycle } from './order-cycle.ts';

const relations = (...pairs: readonly (readonly [string, string])[]) =>
	pairs.map(([greater, lesser]) => ({ greater, lesser, source: [] }));

describe('orderCycle', () => {
	test('none in a chain or a diamond', () => {
		expect(orderCycle([])).toBeNull();
		expect(orderCycle(relations(['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd']))).toBeNull();
	});

	test('names the loop only, first repeated last', () => {
		expect(orderCycle(relations(['x', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a']))).toEqual([
			'a',
			'b',
			'c',
			'a'
		]);
	});

	test('a modality greater than itself', () => {
		expect(orderCycle(relations(['a', 'a']))).toEqual(['a', 'a']);
	});

	test('relations that follow an order of the numbers never loop; one back closes it', () => {
		const pair = fc.tuple(fc.nat(30), fc.nat(30)).filter(([a, b]) => a !== b);
		fc.assert(
			fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
				const forward = pairs.map(([a, b]) => [`${Math.min(a, b)}`, `${Math.max(a, b)}`] as const);
				expect(orderCycle(relations(...forward))).toBeNull();
				const [first, last] = forward[0] ?? ['0', '1'];
				expect(orderCycle(relations(...forward, [last, first]))).not.toBeNull();
			})
		);
	});

	test('a chain of 20,000 does not exhaust the stack', () => {
		const chain = Array.from({ length: 20_000 }, (_, i) => [`n${i}`, `n${i + 1}`] as const);
		expect(orderCycle(relations(...chain))).toBeNull();
	});
});
