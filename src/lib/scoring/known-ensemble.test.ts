import { describe, expect, it } from 'vitest';
import ams from '#data/models/ams-2018.json' with { type: 'json' };
import caf from '#data/models/caf-2010-2018.json' with { type: 'json' };
import { parseModel } from '../data/model/parse.ts';
import { ensembleOf } from './ensemble-of.ts';
import { scoreDraws } from './evaluate.ts';
import { knownEnsemble } from './known-ensemble.ts';
import { parseProfile } from './profile.ts';
import { score } from './score.ts';

const published = parseModel(ams, 'ams-2018.json');

describe('knownEnsemble', () => {
	it('gives the published log-odds, less the intercept, for every pair of answers', () => {
		const ensemble = knownEnsemble(published);
		for (const variable of published.variables) {
			for (const modality of variable.modalities) {
				const profile = parseProfile(published, { [variable.id]: modality.id }, 'profile');
				const { logOdds, intercept } = score(published, profile);
				expect(scoreDraws(ensemble, profile).logOdds[0]! / 1e4).toBeCloseTo(
					logOdds - intercept,
					10
				);
			}
		}
	});

	it('refuses a reconstructed model', () => {
		expect(() => knownEnsemble(parseModel(caf, 'caf'))).toThrow(TypeError);
	});
});

it('ensembleOf draws for a reconstruction and copies what is known', () => {
	expect(ensembleOf(published).draws).toBe(1);
	expect(ensembleOf(parseModel(caf, 'caf')).draws).toBe(500);
});
