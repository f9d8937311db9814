import { expect, test } from 'vitest';
import { blockName, rubriqueAt, rubriqueName } from './rubrique.ts';

const at = (line: string) => {
	const bytes = new TextEncoder().encode(`##${line}##`);
	return rubriqueAt(bytes, 2, bytes.length - 2);
};

test('rubriqueAt reads a line as one integer, whatever the value', () => {
	expect(at("S21.G00.30.001,'2990099999999'")).toBe(210030001);
	expect(at("S90.G00.90.002,''")).toBe(900090002);
	expect(at("S21.G00.30.002,'L'HAŸ, D''ARC'")).toBe(210030002);
});

test.each([
	'',
	'S21',
	"S21.G00.30.001,'",
	"S21.G00.30.001,'x",
	"S21.G00.30.001;'x'",
	"s21.G00.30.001,'x'",
	"S21.G00.3A.001,'x'",
	"S21-G00-30-001,'x'",
	"S21.G00.30.0001,'x'",
	'S21.G00.30.001,x',
	"S2 .G00.30.001,'x'"
])('rubriqueAt: "%s" is no rubrique', (line) => expect(at(line)).toBe(-1));

test('rubriqueName and blockName write it back', () => {
	expect(rubriqueName(210030001)).toBe('S21.G00.30.001');
	expect(rubriqueName(0)).toBe('');
	expect(blockName(900090)).toBe('S90.G00.90');
});
