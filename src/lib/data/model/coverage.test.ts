import { describe, expect, test } from 'vitest';
import { minimalFile, reconstructedModel } from './test-models.ts';
import { coverage } from './coverage.ts';
import { loadModel } from './library.ts';
import { parseModel } from './parse.ts';

describe('coverage', () => {
	test('a reconstruction computes from five signed variables on', () => {
		expect(coverage(reconstructedModel({ variables: 4 })).computes).toBe(false);
		expect(coverage(reconstructedModel({ variables: 5 }))).toEqual({
			signed: 5,
			known: 5,
			total: null,
			computes: true
		});
	});

	test('known weights compute however few', () => {
		expect(coverage(parseModel(minimalFile(), 'm'))).toMatchObject({ signed: 1, computes: true });
	});

	test.each([
		['caf-2010-2018', 18, 24, 40, true],
		['caf-2010-2014', 0, 0, null, false],
		['caf-2014-2018', 9, 15, 40, true],
		['caf-2018-2025', 0, 0, 40, false],
		['caf-2026-1', 2, 12, 17, false],
		['caf-2026-2', 0, 0, null, false],
		['cnam-c2s', 5, 5, null, true],
		['cnam-c2s-experimental', 9, 9, null, true],
		['ams-2018', 3, 3, null, true]
	] as const)('%s', async (id, signed, known, total, computes) => {
		expect(coverage(await loadModel(id))).toEqual({ signed, known, total, computes });
	});
});
