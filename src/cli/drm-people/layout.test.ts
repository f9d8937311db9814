import { describe, expect, it } from 'vitest';
import { layout } from './layout.ts';

describe('layout', () => {
	it('keeps on one line what fits', () => {
		expect(layout({ a: 1, b: [true, null], c: {} })).toBe(
			'{ "a": 1, "b": [true, null], "c": {} }\n'
		);
	});

	it('breaks what does not, and reads back the same', () => {
		const value = { long: Array.from({ length: 40 }, (_, i) => ({ month: i, text: 'éà"' })) };
		const text = layout(value);
		expect(JSON.parse(text)).toEqual(value);
		expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
	});
});
