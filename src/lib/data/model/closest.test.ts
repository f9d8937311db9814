import { expect, test } from 'vitest';
import { closest } from './closest.ts';

test('nearest ids first, as many as asked for', () => {
	expect(closest('chomag', ['rsa', 'chomage', 'quartier'], 2)).toEqual(['chomage', 'rsa']);
});

test('case does not count, and a very long text is cut', () => {
	expect(closest('RSA', ['quartier', 'rsa'], 1)).toEqual(['rsa']);
	expect(closest('x'.repeat(1_000_000), ['a', 'b'], 1)).toHaveLength(1);
});

test('no known id, no suggestion', () => {
	expect(closest('a', [])).toEqual([]);
});
