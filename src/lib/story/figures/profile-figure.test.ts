import { describe, expect, it } from 'vitest';
import { archetypes } from '../../data/archetypes.ts';
import { modelById } from '../../data/models.ts';
import { sources } from '../../data/sources.ts';
import { ensembleOf } from '../../scoring/ensemble-of.ts';
import { startingProfile } from '../../scoring/starting-profile.ts';
import { profileFigure } from './profile-figure.ts';
import { STORY_MODEL } from './story-profiles.ts';

const ensemble = ensembleOf(modelById(STORY_MODEL));

describe('profileFigure', () => {
	it('rests on the sources of the answers that it shows, each once', () => {
		const answers = { rsa: 'oui', revenu_mensuel: 'faible' };
		const { sources: cited } = profileFigure(ensemble, answers, 'fr', 'Total');
		const sourceOf = (variable: string, modality: string) =>
			ensemble.model.variables
				.find(({ id }) => id === variable)!
				.modalities.find(({ id }) => id === modality)!.source!;
		expect(cited).toEqual([
			...new Set([...sourceOf('revenu_mensuel', 'faible'), ...sourceOf('rsa', 'oui')])
		]);
		expect(cited.length).toBeGreaterThan(0);
	});

	it('rests on nothing for the reference household', () => {
		const figure = profileFigure(ensemble, startingProfile(ensemble.model), 'fr', 'Total');
		expect(figure.sources).toEqual([]);
	});

	it.each([...archetypes.values()].filter(({ model, id }) => model && id !== 'comfortable-couple'))(
		'has sources in the bibliography, and its kind: $id',
		({ model, profile }) => {
			const figure = profileFigure(ensembleOf(modelById(model!)), profile, 'en', 'Total');
			expect(figure.kind).toBe('reconstructed');
			expect(figure.sources.length).toBeGreaterThan(0);
			for (const id of figure.sources) expect(sources.has(id), id).toBe(true);
		}
	);
});
