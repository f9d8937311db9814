import { describe, expect, test } from 'vitest';
import { loadModel } from '../data/model/library.ts';
import { scoreChange, shareHigher } from './compare.ts';
import { drawEnsemble } from './draws.ts';
import { parseProfile } from './profile.ts';
import { reconstructedModel } from '../data/model/test-models.ts';

const caf = await loadModel('caf-2010-2018');
const ensemble = drawEnsemble(caf);
const profile = (answers: Record<string, string>) => parseProfile(caf, answers, 'p');

describe('scoreChange', () => {
	test('a criterion that raises raises in every draw, and is what moved it', () => {
		const change = scoreChange(ensemble, profile({}), profile({ rsa: 'oui' }));
		expect(change.shareUp).toBe(1);
		expect(change.shareDown).toBe(0);
		const { median, low, high } = change;
		expect(change.variables).toEqual([
			{ variable: 'rsa', from: 'non', to: 'oui', median, low, high }
		]);
	});

	test('the way back is the same with the sign turned', () => {
		const there = scoreChange(ensemble, profile({}), profile({ rsa: 'oui' }));
		const back = scoreChange(ensemble, profile({ rsa: 'oui' }), profile({}));
		expect(back.median).toBeCloseTo(-there.median, 9);
		expect(back.low).toBeCloseTo(-there.high, 9);
		expect(back.shareDown).toBe(1);
	});

	test('no change, no variable, no share either way', () => {
		const same = scoreChange(ensemble, profile({}), profile({}));
		expect(same).toEqual({ median: 0, low: 0, high: 0, shareUp: 0, shareDown: 0, variables: [] });
	});

	test('a variable of unknown version moves half the draws and leaves the others', () => {
		const change = scoreChange(ensemble, profile({}), profile({ statut_etudiant: 'oui' }));
		expect(change.shareUp).toBe(0);
		expect(Math.abs(change.shareDown - 0.5)).toBeLessThan(0.07);
	});

	test('a variable that is no criterion moves nothing', () => {
		const change = scoreChange(ensemble, profile({}), profile({ composition: 'couple' }));
		expect(change.variables).toEqual([]);
	});
});

describe('shareHigher', () => {
	test('one criterion more is higher in every draw, and not the reverse', () => {
		const [less, more] = [profile({ rsa: 'oui' }), profile({ rsa: 'oui', chomage: 'oui' })];
		expect(shareHigher(ensemble, more, less)).toBe(1);
		expect(shareHigher(ensemble, less, more)).toBe(0);
	});

	test('a tie counts for neither', () => {
		expect(shareHigher(ensemble, profile({}), profile({}))).toBe(0);
	});

	test('two criteria of one prior are each above the other half the time', () => {
		const even = drawEnsemble(reconstructedModel(), { draws: 4000 });
		expect(Math.abs(shareHigher(even, { v0: 'yes' }, { v1: 'yes' }) - 0.5)).toBeLessThan(0.03);
	});
});
