import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../data/model/library.ts';
import { drawEnsemble } from './draws.ts';
import { scoreDraws } from './evaluate.ts';
import golden from './golden-seed-1.json' with { type: 'json' };
import { parseProfile } from './profile.ts';
import { contributionDraws, summarise, summariseContributions } from './summarise.ts';
import type { Profile } from './types.ts';

const model = await loadModel('caf-2010-2018');
const ensemble = drawEnsemble(model);

const anyProfile: fc.Arbitrary<Profile> = fc.record(
	Object.fromEntries(
		model.variables
			.filter(({ modalities }) => modalities.length > 0)
			.map(({ id, modalities }) => [id, fc.constantFrom(...modalities.map((one) => one.id))])
	)
);

describe('scoreDraws', () => {
	test('contributions add up to the log-odds in every draw', () => {
		fc.assert(
			fc.property(anyProfile, (profile) => {
				const scores = scoreDraws(ensemble, profile);
				const sums = new Int32Array(scores.draws);
				scores.variables.forEach((_, v) => {
					contributionDraws(scores, v).forEach((value, draw) => {
						sums[draw] = (sums[draw] ?? 0) + value;
					});
				});
				expect(sums).toEqual(scores.logOdds);
			})
		);
	});

	test('the reference household scores 0 in every draw', () => {
		const { logOdds } = scoreDraws(ensemble, parseProfile(model, {}, 'p'));
		expect(new Set(logOdds)).toEqual(new Set([0]));
	});

	test('a variable left out counts as its reference', () => {
		const complete = scoreDraws(ensemble, parseProfile(model, { rsa: 'oui' }, 'p'));
		expect(scoreDraws(ensemble, { rsa: 'oui' }).logOdds).toEqual(complete.logOdds);
	});

	test('the composition of the household adds nothing by itself', () => {
		const scores = scoreDraws(ensemble, { composition: 'parent_seul' });
		expect(scores.variables).not.toContain('composition');
		expect(new Set(scores.logOdds)).toEqual(new Set([0]));
	});

	// Fails when the generator, the prior or the order of the draws changes: then every published
	// figure of the model changes with it.
	test.each(golden)('golden run, seed 1: $name', ({ answers, logOdds, contributions }) => {
		const profile = parseProfile(model, answers, 'p');
		const scores = scoreDraws(ensemble, profile);
		expect(summarise(scores.logOdds)).toEqual(logOdds);
		const moved = summariseContributions(scores, profile).filter(
			(entry) => entry.logOdds.low !== 0 || entry.logOdds.high !== 0
		);
		expect(moved).toEqual(contributions);
	});
});
