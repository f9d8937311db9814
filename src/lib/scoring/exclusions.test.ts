import { describe, expect, test } from 'vitest';
import { loadModel, MODEL_IDS } from '../data/model/library.ts';
import type { Model } from '../data/model/schema.ts';
import { impossibleReasons } from './impossible.ts';
import { parseProfile } from './profile.ts';
import { stream } from './random.ts';

describe.each(MODEL_IDS)('%s', (id) => {
	test('the reference household is possible, every exclusion is reachable', async () => {
		const model = await loadModel(id);
		expect(impossibleReasons(model, parseProfile(model, {}, 'p'))).toEqual([]);
		for (const exclusion of model.exclusions ?? []) {
			const answers = Object.fromEntries(
				exclusion.all.map(({ variable, modality }) => [variable, modality])
			);
			const hits = impossibleReasons(model, parseProfile(model, answers, 'p'));
			expect(hits).toContain(exclusion);
		}
	});

	test('every answer belongs to some possible household', async () => {
		const model = await loadModel(id);
		const seen = possibleAnswers(model);
		for (const { id: variable, modalities } of model.variables) {
			for (const modality of modalities) expect(seen).toContain(`${variable}.${modality.id}`);
		}
	});
});

function possibleAnswers(model: Model): ReadonlySet<string> {
	const random = stream(1, 0);
	const seen = new Set<string>();
	for (let i = 0; i < 30_000; i++) {
		const answers = Object.fromEntries(
			model.variables
				.filter(({ modalities }) => modalities.length > 0)
				.map(({ id, modalities }) => {
					const pick = modalities[Math.floor(random.uniform() * modalities.length)];
					return [id, pick?.id ?? ''];
				})
		);
		if (impossibleReasons(model, answers).length > 0) continue;
		for (const [variable, modality] of Object.entries(answers)) seen.add(`${variable}.${modality}`);
	}
	return seen;
}
