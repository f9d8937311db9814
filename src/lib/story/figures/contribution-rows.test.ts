import { describe, expect, it } from 'vitest';
import { archetypes } from '../../data/archetypes.ts';
import { modelById } from '../../data/models.ts';
import { ensembleOf } from '../../scoring/ensemble-of.ts';
import { scoreDraws } from '../../scoring/evaluate.ts';
import { startingProfile } from '../../scoring/starting-profile.ts';
import { contributionDraws, summarise } from '../../scoring/summarise.ts';
import { contributionRows } from './contribution-rows.ts';
import { STORY_MODEL } from './story-profiles.ts';

const ensemble = ensembleOf(modelById(STORY_MODEL));
const reference = startingProfile(ensemble.model);
const covered = [...archetypes.values()].filter(({ model }) => model === STORY_MODEL);

describe('contributionRows', () => {
	it.each(covered)('shows rows that add up to the total in every draw: $id', ({ profile }) => {
		const rows = contributionRows(ensemble, profile, 'fr', 'Total');
		const scores = scoreDraws(ensemble, profile);
		const shown = rows.slice(0, -1).map(({ id, interval }) => {
			const draws = contributionDraws(scores, scores.variables.indexOf(id));
			expect(interval, id).toEqual(summarise(draws));
			return draws;
		});
		for (let d = 0; d < scores.draws; d++) {
			expect(shown.reduce((sum, draws) => sum + draws[d]!, 0)).toBe(scores.logOdds[d]);
		}
		expect(rows.at(-1)).toEqual({
			id: 'total',
			label: 'Total',
			interval: summarise(scores.logOdds),
			total: true
		});
	});

	it('shows a row for each answer that weighs, in the order of the model, and no other', () => {
		const rows = contributionRows(
			ensemble,
			{ quartier: 'oui', rsa: 'oui', revenu_mensuel: 'faible' },
			'en',
			'Total'
		);
		expect(rows.map(({ id }) => id)).toEqual(['revenu_mensuel', 'rsa', 'quartier', 'total']);
	});

	it('is the total alone, at zero, for the reference household', () => {
		expect(contributionRows(ensemble, reference, 'fr', 'Total')).toEqual([
			{ id: 'total', label: 'Total', interval: { low: 0, median: 0, high: 0 }, total: true }
		]);
	});

	it('keeps the row that was just changed, even back at zero, and marks it', () => {
		const rows = contributionRows(ensemble, reference, 'fr', 'Total', 'rsa');
		expect(rows).toHaveLength(2);
		expect(rows[0]).toMatchObject({
			id: 'rsa',
			moved: true,
			interval: { low: 0, median: 0, high: 0 }
		});
	});

	it('marks what enters half of the draws', () => {
		const rows = contributionRows(ensemble, { rsa: 'oui', enfant_12: 'oui' }, 'fr', 'Total');
		expect(rows.map(({ id, half }) => [id, half ?? false])).toEqual([
			['rsa', false],
			['enfant_12', true],
			['total', false]
		]);
	});

	it('gives points for a model whose weights are known', () => {
		const ams = ensembleOf(modelById('ams-2018'));
		const rows = contributionRows(
			ams,
			{ sexe: 'femme', charge_famille: 'oui', age: 'jeune' },
			'en',
			'Total'
		);
		expect(rows.map(({ id, interval }) => [id, interval?.low, interval?.high])).toEqual([
			['sexe', -0.14, -0.14],
			['charge_famille', -0.15, -0.15],
			['total', -0.29, -0.29]
		]);
	});
});
