import { describe, expect, test } from 'vitest';
import { InputError } from '../data/input-error.ts';
import { loadModel } from '../data/model/library.ts';
import { parseModel } from '../data/model/parse.ts';
import { parseProfile } from './profile.ts';
import { startingProfile } from './starting-profile.ts';
import { minimalFile, reconstructedModel } from '../data/model/test-models.ts';

const model = reconstructedModel({ variables: 5 });

describe('parseProfile', () => {
	test('a variable left out takes its reference', () => {
		expect(parseProfile(model, { v1: 'yes' }, 'p')).toEqual({
			v0: 'no',
			v1: 'yes',
			v2: 'no',
			v3: 'no',
			v4: 'no'
		});
	});

	test('a variable without known modalities takes no part', async () => {
		const caf = await loadModel('caf-2014-2018');
		expect(parseProfile(caf, {}, 'p')).not.toHaveProperty('nb_mails');
		expect(() => parseProfile(caf, { nb_mails: 'oui' }, 'p')).toThrow(
			'p, nb_mails: no known modality for "nb_mails", so it takes no answer; accepted: leave it out.'
		);
	});

	test('an unknown variable is named with the closest ids', async () => {
		const caf = await loadModel('caf-2014-2018');
		expect(() => parseProfile(caf, { chomages: 'oui' }, 'p.json')).toThrow(
			/^p\.json: "chomages" is unknown; accepted: chomage, /
		);
	});

	test('an unknown modality is named with those accepted', () => {
		expect(() => parseProfile(model, { v1: 'maybe' }, 'p')).toThrow(
			/^p, v1: "maybe" is unknown; accepted: (yes, no|no, yes)\.$/
		);
	});

	test.each([[1], [null], [['yes']], [{}], [true]])('a value of %j is no answer', (value) => {
		expect(() => parseProfile(model, { v1: value }, 'p')).toThrow(
			/^p, v1: found .*accepted: text\.$/
		);
	});

	test.each([[null], [[]], ['yes'], [3], [undefined]])('%j is no profile', (given) => {
		expect(() => parseProfile(model, given, 'p')).toThrow(/^p: found .*accepted: a JSON object\.$/);
	});

	test.each(['__proto__', 'constructor', 'toString'])('%s is an unknown variable', (id) => {
		const given: unknown = JSON.parse(`{"${id}": "yes"}`);
		expect(() => parseProfile(model, given, 'p')).toThrow(InputError);
	});

	test('where no modality is marked as the reference, an answer is asked for', () => {
		const file = minimalFile();
		const [variable] = file['variables'] as { modalities: { reference?: boolean }[] }[];
		delete variable?.modalities[0]?.reference;
		const unmarked = parseModel(file, 'm');
		expect(() => parseProfile(unmarked, {}, 'p')).toThrow(
			'p, v: a value is missing; accepted: no, yes.'
		);
		expect(startingProfile(unmarked)).toEqual({ v: 'no' });
	});
});

test('startingProfile is the reference household', async () => {
	const caf = await loadModel('caf-2010-2018');
	expect(startingProfile(caf)).toEqual(parseProfile(caf, {}, 'p'));
});
