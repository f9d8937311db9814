import { expect, test } from 'vitest';
import { loadModel } from '../data/model/library.ts';
import { impossibleReasons } from './impossible.ts';
import { parseProfile } from './profile.ts';

test('names each exclusion that the answers run into', async () => {
	const model = await loadModel('caf-2010-2018');
	const profile = parseProfile(model, { enfant_19: 'oui', composition: 'couple_enfants' }, 'p');
	const hits = impossibleReasons(model, profile);
	expect(hits.map(({ reason }) => reason.en)).toEqual([
		'A child of 19 is over 12: answer yes to both questions.'
	]);
});

test('a couple where one works and one does not is possible; one adult cannot be both', async () => {
	const model = await loadModel('caf-2010-2018');
	const of = (composition: string) =>
		impossibleReasons(model, parseProfile(model, { composition, chomage: 'oui' }, 'p'));
	expect(of('couple')).toEqual([]);
	expect(of('seul')).toHaveLength(1);
});

test('a model without exclusions excludes nothing', async () => {
	const model = await loadModel('cnam-c2s');
	expect(impossibleReasons(model, parseProfile(model, {}, 'p'))).toEqual([]);
});
