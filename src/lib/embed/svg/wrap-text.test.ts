import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

describe('wrapText', () => {
	it('keeps every word, in order, on lines that fit', () => {
		const text = 'Une mère seule, au RSA, critère après critère, jusqu’au bout';
		const lines = wrapText(text, 120, 14);
		expect(lines.join(' ')).toBe(text);
		expect(lines.length).toBeGreaterThan(2);
		for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
	});

	it('never breaks at a no-break space', () => {
		expect(wrapText('166\u202f000\u00a0foyers', 20, 14)).toEqual(['166\u202f000\u00a0foyers']);
	});

	it('gives a word too long for a line one to itself, and nothing one empty line', () => {
		expect(wrapText('a anticonstitutionnellement b', 40, 14)).toEqual([
			'a',
			'anticonstitutionnellement',
			'b'
		]);
		expect(wrapText('', 40, 14)).toEqual(['']);
	});
});
