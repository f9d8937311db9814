import { describe, expect, it } from 'vitest';
import { act1 } from '#content/fr/act1.ts';
import type { FanSeries } from '../../charts/Fan/series.ts';
import { archetypes } from '../../data/archetypes.ts';
import { modelById } from '../../data/models.ts';
import { ensembleOf } from '../../scoring/ensemble-of.ts';
import { scoreDraws } from '../../scoring/evaluate.ts';
import { summarise } from '../../scoring/summarise.ts';
import { fanFigure, THREADS } from './fan-figure.ts';
import { BUILD_UP_ARCHETYPE, STORY_MODEL } from './story-profiles.ts';

const ensemble = ensembleOf(modelById(STORY_MODEL));
const { profile } = archetypes.get(BUILD_UP_ARCHETYPE)!;
const sequence = act1.blocks.find((block) => block.type === 'sequence')!;
const lines = sequence.steps.map(({ criterion }) => ({ criterion, label: criterion }));

function draw(of = lines): FanSeries {
	const figure = fanFigure(ensemble, profile, of);
	if (figure.chart !== 'fan') throw new Error('not a fan');
	return figure.series;
}

describe('fanFigure', () => {
	it('gives the numbers of seed 1', () => {
		const { rows, draws, threads, domain } = draw();
		expect(draws).toBe(500);
		expect(threads).toHaveLength(THREADS);
		expect(domain).toEqual([0, 6.451]);
		const golden: [string, number, number, number][] = [
			['reference', 0, 0, 0],
			['revenu_mensuel', 0.119195, 0.68705, 1.27574],
			['rsa', 0.490775, 1.33545, 2.245385],
			['mois_activite_12m', 0.934865, 1.9624, 3.072445],
			['stabilite_emploi', 1.466035, 2.64155, 3.97522],
			['separation_recente', 1.98018, 3.32055, 4.75437],
			['situation_matrimoniale', 2.19237, 3.61465, 5.169225],
			['enfant_12', 2.37829, 3.94885, 5.73882],
			['quartier', 3.02204, 4.65305, 6.383735],
			['total', 3.02204, 4.65305, 6.383735]
		];
		expect(rows.map(({ id }) => id)).toEqual(golden.map(([id]) => id));
		golden.forEach(([id, low, median, high], r) => {
			const { sum } = rows[r]!;
			expect(sum.low, id).toBeCloseTo(low, 9);
			expect(sum.median, id).toBeCloseTo(median, 9);
			expect(sum.high, id).toBeCloseTo(high, 9);
		});
		expect(threads[0]).toEqual([0, 0.369, 1.178, 2.172, 2.594, 2.89, 2.89, 3.658, 4.785, 4.785]);
	});

	it('builds up every answer of the household that weighs, so that it ends at its score', () => {
		const { low, median, high } = draw().rows.at(-1)!.sum;
		const total = summarise(scoreDraws(ensemble, profile).logOdds);
		expect(low).toBeCloseTo(total.low, 9);
		expect(median).toBeCloseTo(total.median, 9);
		expect(high).toBeCloseTo(total.high, 9);
	});

	it('adds nothing for a line that is no criterion', () => {
		const { rows } = draw([
			{ criterion: 'reference', label: '' },
			{ criterion: 'no-such-thing', label: '' },
			{ criterion: 'composition', label: '' }
		]);
		expect(rows.every(({ sum }) => sum.low === 0 && sum.high === 0)).toBe(true);
	});
});
