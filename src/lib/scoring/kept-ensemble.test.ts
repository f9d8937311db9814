import { describe, expect, it } from 'vitest';
import { ensembles } from '../data/ensembles.ts';
import { modelById } from '../data/models.ts';
import { keptEnsemble } from './kept-ensemble.ts';

const stored = ensembles.get('caf-2010-2018')!;
const model = modelById('caf-2010-2018');

describe('keptEnsemble', () => {
	it('gives the draws of the reference run, marked as fitted', () => {
		const kept = keptEnsemble(model, stored)!;
		expect(kept).toMatchObject({ draws: 500, fitted: true, seed: stored.seed });
		expect([...kept.weights]).toEqual(stored.runs[0]!.weights);
		expect(kept.columns).toHaveLength(stored.columns.length);
	});

	it('gives none for a model that was not fitted, or whose weights are known', () => {
		expect(keptEnsemble(modelById('cnam-c2s'), undefined)).toBeNull();
		expect(keptEnsemble({ ...model, kind: 'supplied' }, stored)).toBeNull();
	});

	it('gives none for other criteria under the same id', () => {
		const fewer = {
			...model,
			variables: model.variables.filter(({ id }) => id !== 'revenu_mensuel')
		};
		expect(keptEnsemble(fewer, stored)).toBeNull();
	});
});
