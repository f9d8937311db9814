import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineSplitter, LONGEST_LINE } from './line-splitter.ts';

function split(chunks: readonly Uint8Array[]): string[] {
	const lines: string[] = [];
	const splitter = createLineSplitter(
		(bytes, start, end) => lines.push(new TextDecoder().decode(bytes.subarray(start, end))),
		(head) => lines.push(`long ${head.length}`)
	);
	for (const chunk of chunks) splitter.push(chunk);
	splitter.end();
	return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('createLineSplitter: LF, CRLF, spaces at the end, empty lines, no last ending', () => {
	expect(split([bytes('a\r\nb\n\n c \r\nd')])).toEqual(['a', 'b', '', ' c', 'd']);
	expect(split([])).toEqual([]);
	expect(split([bytes('a\n')])).toEqual(['a']);
});

test('createLineSplitter: a line too long is told once and the next is read', () => {
	const long = 'x'.repeat(LONGEST_LINE + 1);
	expect(split([bytes(`${long}\na\n`)])).toEqual([`long ${LONGEST_LINE}`, 'a']);
	expect(split([bytes(long), bytes(long), bytes('\na')])).toEqual([`long ${LONGEST_LINE}`, 'a']);
	expect(split([bytes('x'.repeat(LONGEST_LINE))])).toHaveLength(1);
});

test('createLineSplitter: the lines do not depend on where the chunks are cut', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\r', '\n'), maxLength: 80 });
	fc.assert(
		fc.property(text, fc.integer({ min: 1, max: 7 }), (content, size) => {
			const whole = bytes(content);
			const chunks: Uint8Array[] = [];
			for (let i = 0; i < whole.length; i += size) chunks.push(whole.subarray(i, i + size));
			expect(split(chunks)).toEqual(split([whole]));
		})
	);
});
