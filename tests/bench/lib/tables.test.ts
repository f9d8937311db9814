import { describe, expect, it } from 'vitest';
import { questionOf } from './question-of.ts';
import { makeTables } from './tables.ts';

describe('makeTables', () => {
	const { files, question } = questionOf(20_000, 0.012);
	const tables = makeTables(files, question.households);
	const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

	it.each(['rows', 'profiles', 'merged'] as const)('holds every household in %s', (name) => {
		expect(total(tables[name].n!)).toBe(question.households);
	});

	it('holds as many of each group in all three', () => {
		for (const g of question.groups.keys()) {
			const members = total(tables.rows[`g${g}`]!);
			expect(total(tables.profiles[`g${g}`]!)).toBe(members);
			expect(total(tables.merged[`g${g}`]!)).toBe(members);
		}
	});

	it('holds as many of each answer in all three', () => {
		for (let c = 0; c < question.columns; c++) {
			const inRows = total(tables.rows[`c${c}`]!);
			const weighted = (name: 'profiles' | 'merged') =>
				Array.from(tables[name][`c${c}`]!, (on, row) => on * tables[name].n![row]!);
			expect(total(weighted('profiles'))).toBe(inRows);
			expect(total(weighted('merged'))).toBe(inRows);
		}
	});

	it('has fewer rows the more it merges', () => {
		const lengths = [tables.rows, tables.profiles, tables.merged].map(({ n }) => n!.length);
		expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
	});
});
