import { describe, expect, test } from 'vitest';
import { loadModel } from '../data/model/library.ts';
import { assumptions, margins } from '../data/population.ts';
import { signedColumns } from '../scoring/columns.ts';
import { impossibleReasons } from '../scoring/impossible.ts';
import { parseProfile } from '../scoring/profile.ts';
import { answerReader, answersOf, CONSTANT_VARIABLES } from './answers.ts';
import { buildPopulation } from './build.ts';

const model = await loadModel('caf-2010-2018');
const population = buildPopulation(margins, assumptions, { variants: 1 });
const read = answerReader(population);
const profiles = Array.from({ length: population.profiles }, (_, i) => read(i));

describe('the answers of a profile', () => {
	test(`all ${population.profiles} profiles are possible households`, () => {
		const refused = profiles.flatMap((profile) => impossibleReasons(model, profile));
		expect(refused.map(({ reason }) => reason.en)).toEqual([]);
	});

	test('answer every variable of the model, in its own words', () => {
		const answerable = model.variables.filter(({ modalities }) => modalities.length > 0);
		// parseProfile refuses an unknown answer, and fills in what is missing.
		const incomplete = profiles.filter(
			(profile) =>
				Object.keys(profile).length !== answerable.length ||
				Object.keys(parseProfile(model, profile, 'profile')).length !== answerable.length
		);
		expect(incomplete).toEqual([]);
	});

	test('every criterion is met by some household, except those said to be constant', () => {
		for (const { variable, modality } of signedColumns(model)) {
			const met = profiles.some((profile) => profile[variable] === modality);
			expect(met, variable).toBe(!CONSTANT_VARIABLES.includes(variable));
		}
	});

	test('no attribute is left unread, apart from the groups of households', () => {
		const read = new Set(['family', 'qpv', 'rsa']);
		const onlyGroups = ['ppa', 'aah', 'al', 'fifth'];
		const conditional = assumptions.conditionals.map(({ attribute }) => attribute);
		const known = population.attributes.map(({ id }) => id);
		expect(known.sort()).toEqual([...read, ...onlyGroups, ...conditional].sort());
	});

	test('one profile reads as it does among all', () => {
		expect(answersOf(population, 1234)).toEqual(profiles[1234]);
	});

	test('a profile that is not there is refused', () => {
		expect(() => answersOf(population, population.profiles)).toThrow(RangeError);
		expect(() => answersOf(population, -1)).toThrow(RangeError);
	});
});
