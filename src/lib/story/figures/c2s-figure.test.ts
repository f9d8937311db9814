import { expect, it } from 'vitest';
import { modelById } from '../../data/models.ts';
import { parseProfile } from '../../scoring/profile.ts';
import { fittedEnsemble } from '../load/fitted-ensemble.ts';
import { c2sFigure } from './c2s-figure.ts';
import { C2S_HOUSEHOLDS, C2S_MODEL } from './c2s-households.ts';

const labels = { reference: 'R', typical: 'T', ill: 'I', both: 'B' };

it('has households whose every answer the model knows', () => {
	const model = modelById(C2S_MODEL);
	for (const profile of Object.values(C2S_HOUSEHOLDS))
		expect(parseProfile(model, profile, '#')).toBeDefined();
});

it('scores the reference at zero, and both sets of answers above each', () => {
	const figure = c2sFigure(fittedEnsemble(C2S_MODEL), labels);
	if (figure.chart !== 'intervals') throw new Error('not intervals');
	const [reference, typical, ill, both] = figure.series.rows.map(
		({ interval }) => interval!.median
	);
	expect(reference).toBe(0);
	expect(typical).toBeGreaterThan(0);
	expect(ill).toBeGreaterThan(0);
	expect(both).toBeGreaterThan(Math.max(typical!, ill!));
	expect(figure.kind).toBe('reconstructed');
});
