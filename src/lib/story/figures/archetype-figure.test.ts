import { expect, it } from 'vitest';
import { modelById } from '../../data/models.ts';
import { ensembleOf } from '../../scoring/ensemble-of.ts';
import { scoreDraws } from '../../scoring/evaluate.ts';
import { summarise } from '../../scoring/summarise.ts';
import type { Profile } from '../../scoring/types.ts';
import { archetypeGroup } from './archetype-figure.ts';

const ensemble = ensembleOf(modelById('cnam-c2s'));
const households: { id: string; label: string; profile: Profile }[] = [
	{ id: 'a', label: 'A', profile: { sexe: 'femme', age: 'plus_de_25' } },
	{ id: 'b', label: 'B', profile: {} }
];

it('puts the households of a model on a scale that keeps its span', () => {
	const group = archetypeGroup(ensemble, 'fr', households, [-1, 7]);
	expect(group).toMatchObject({
		kind: 'reconstructed',
		heading: modelById('cnam-c2s').name!.fr
	});
	expect(group.series.domain).toEqual([-1, 7]);
	expect(group.series.rows).toEqual(
		households.map(({ id, label, profile }) => ({
			id,
			label,
			interval: summarise(scoreDraws(ensemble, profile).logOdds)
		}))
	);
	expect(group.series.rows[1]!.interval).toEqual({ low: 0, median: 0, high: 0 });
});
