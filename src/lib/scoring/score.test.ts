import { describe, expect, test } from 'vitest';
import { loadModel } from '../data/model/library.ts';
import { parseModel } from '../data/model/parse.ts';
import { decimalSum } from './decimal-sum.ts';
import { parseProfile } from './profile.ts';
import { score } from './score.ts';
import { minimalFile, reconstructedModel } from '../data/model/test-models.ts';

describe('score', () => {
	// Der Standard, October 2018: 52 % for the reference person, 49 % for the same as a woman.
	test.each([
		[{}, 0.1, 0.525],
		[{ sexe: 'femme' }, -0.04, 0.49]
	])('Austrian model, published output: %j', async (answers, logOdds, published) => {
		const model = await loadModel('ams-2018');
		const result = score(model, parseProfile(model, answers, 'p'));
		expect(result.logOdds).toBe(logOdds);
		expect(result.score.toFixed(3)).toBe(published.toFixed(3));
	});

	test('intercept and contributions add up exactly', async () => {
		const model = await loadModel('ams-2018');
		const answers = { sexe: 'femme', charge_famille: 'oui', age: '50_ou_plus' };
		const { logOdds, intercept, contributions } = score(model, parseProfile(model, answers, 'p'));
		expect(logOdds).toBe(-0.89);
		expect(contributions).toEqual([
			{ variable: 'sexe', modality: 'femme', logOdds: -0.14 },
			{ variable: 'charge_famille', modality: 'oui', logOdds: -0.15 },
			{ variable: 'age', modality: '50_ou_plus', logOdds: -0.7 }
		]);
		expect(decimalSum([intercept, ...contributions.map((entry) => entry.logOdds)])).toBe(logOdds);
	});

	test('extreme log-odds stay within 0 and 1', () => {
		for (const intercept of [-50, 50]) {
			const model = parseModel({ ...minimalFile(), intercept }, 'm');
			const { score: value } = score(model, { v: 'no' });
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(1);
		}
	});

	test('a reconstructed model has no score', () => {
		expect(() => score(reconstructedModel(), {})).toThrow(/not identified/);
	});
});
