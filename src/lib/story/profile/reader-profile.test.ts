import { describe, expect, it } from 'vitest';
import { InputError } from '../../data/input-error.ts';
import { modelById } from '../../data/models.ts';
import { scoreChange } from '../../scoring/compare.ts';
import { ensembleOf } from '../../scoring/ensemble-of.ts';
import { startingProfile } from '../../scoring/starting-profile.ts';
import { ReaderProfile } from './reader-profile.svelte.ts';

const caf = modelById('caf-2010-2018');
const ams = modelById('ams-2018');
const reference = startingProfile(caf);

describe('ReaderProfile', () => {
	it('starts from the reference household, with nothing moved', () => {
		const profile = new ReaderProfile(caf);
		expect(profile.answers).toEqual(reference);
		expect(profile.given()).toEqual({});
		expect(profile.change).toBeNull();
		expect(profile.moved).toBeUndefined();
		expect(profile.impossible).toEqual([]);
		expect(profile.seed).toBe(1);
	});

	it('completes the answers that it starts from', () => {
		const profile = new ReaderProfile(caf, { quartier: 'oui' });
		expect(profile.answers).toEqual({ ...reference, quartier: 'oui' });
		expect(profile.given()).toEqual({ quartier: 'oui' });
		expect(profile.change).toBeNull();
	});

	it('says what the last answer moved, against the one before it', () => {
		const profile = new ReaderProfile(caf);
		profile.answer('revenu_mensuel', 'faible');
		profile.answer('rsa', 'oui');
		expect(profile.moved).toBe('rsa');
		const before = { ...reference, revenu_mensuel: 'faible' };
		expect(profile.change).toEqual(scoreChange(ensembleOf(caf), before, { ...before, rsa: 'oui' }));
		expect(profile.change?.variables.map(({ variable }) => variable)).toEqual(['rsa']);
		expect(profile.given()).toEqual({ revenu_mensuel: 'faible', rsa: 'oui' });
	});

	it('gives an answer back to the reference', () => {
		const profile = new ReaderProfile(caf);
		profile.answer('quartier', 'oui');
		profile.answer('quartier', 'non');
		expect(profile.given()).toEqual({});
		expect(profile.change).toMatchObject({ shareUp: 0, shareDown: 1 });
	});

	it('keeps an impossible household, with its reasons', () => {
		const profile = new ReaderProfile(caf);
		profile.answer('rsa', 'oui');
		expect(profile.impossible).toHaveLength(1);
		expect(profile.answers.rsa).toBe('oui');
		profile.answer('revenu_mensuel', 'faible');
		expect(profile.impossible).toEqual([]);
	});

	it('draws the ensemble of its model and of its seed', () => {
		const profile = new ReaderProfile(caf);
		const first = profile.ensemble.weights;
		profile.open(caf, {}, 2);
		expect(profile.seed).toBe(2);
		expect(profile.ensemble.seed).toBe(2);
		expect(profile.ensemble.weights).not.toEqual(first);
		profile.open(caf, {}, 1);
		expect(profile.ensemble.weights).toEqual(first);
	});

	it('takes another model, its reference and its own weights, and forgets the last change', () => {
		const profile = new ReaderProfile(caf);
		profile.answer('quartier', 'oui');
		profile.open(ams);
		expect(profile.answers).toEqual(startingProfile(ams));
		expect(profile.change).toBeNull();
		expect(profile.ensemble.draws).toBe(1);
	});

	it.each([
		['an unknown variable', { nope: 'oui' }],
		['an unknown answer', { rsa: 'peut-être' }],
		['a variable that takes no answer', { nb_mails: '3' }],
		['a name that objects inherit', { constructor: 'x' }]
	])('refuses to open %s, and changes nothing', (_, answers) => {
		const profile = new ReaderProfile(caf);
		profile.answer('quartier', 'oui');
		const { answers: kept, moved, seed } = profile;
		expect(() => profile.open(ams, answers as unknown as Record<string, string>, 9)).toThrow(
			InputError
		);
		expect(() => profile.open(caf, answers as unknown as Record<string, string>, 9)).toThrow(
			InputError
		);
		expect(profile.model).toBe(caf);
		expect([profile.answers, profile.moved, profile.seed]).toEqual([kept, moved, seed]);
		expect(profile.change).not.toBeNull();
	});
});
