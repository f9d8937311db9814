import { describe, expect, it } from 'vitest';
import { messageLines } from './series.ts';

const text = ["A.001,'x'", "B.001,'l'école'", "A.002,'1'", "B.001,'again'", "Z.001,'4'", ''].join(
	'\r\n'
);
const words = (code: string) => ({ label: `label ${code}`, meaning: 'meaning' });

describe('messageLines', () => {
	const lines = messageLines(text, [['A.002'], ['B.001', 'Z.001']], words);

	it('keeps the order of the file, whatever that of the steps', () => {
		expect(lines.map(({ code, line, step }) => [code, line, step])).toEqual([
			['B.001', 2, 1],
			['A.002', 3, 0],
			['Z.001', 5, 1]
		]);
	});

	it('counts what is passed over before each line', () => {
		expect(lines.map(({ skipped }) => skipped)).toEqual([1, 0, 1]);
	});

	it('reads a repeated rubrique once, its apostrophes as they are', () => {
		expect(lines[0]).toMatchObject({ value: "'l'école'", label: 'label B.001' });
	});

	it('finds nothing in an empty text, nor in lines without a comma', () => {
		expect(messageLines('', [['A.001']], words)).toEqual([]);
		expect(messageLines('A.001', [['A.001']], words)).toEqual([]);
	});
});
