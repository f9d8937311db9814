import { describe, expect, it } from 'vitest';
import { modelById } from '../../data/models.ts';
import { shareHigher } from '../../scoring/compare.ts';
import { ensembleOf } from '../../scoring/ensemble-of.ts';
import { impossibleReasons } from '../../scoring/impossible.ts';
import { guessFigure } from './guess-figure.ts';
import { NEIGHBOURS, STORY_MODEL } from './story-profiles.ts';

const model = modelById(STORY_MODEL);
const figure = guessFigure(ensembleOf(model), [
	{ id: 'rest', label: 'Does not work' },
	{ id: 'work', label: 'Works' }
]);

describe('guessFigure', () => {
	it('puts the two neighbours on one scale, in the order asked for', () => {
		expect(figure.chart).toBe('intervals');
		expect(figure.series).toMatchObject({
			domain: [-1, 4],
			rows: [
				{
					id: 'rest',
					label: 'Does not work',
					total: false,
					interval: { low: 0.49724, median: 1.31525, high: 2.24244 }
				},
				{
					id: 'work',
					label: 'Works',
					total: true,
					interval: { low: 1.328675, median: 2.1795, high: 3.306805 }
				}
			]
		});
		expect(figure).toMatchObject({ kind: 'reconstructed' });
		expect(figure.sources.length).toBeGreaterThan(0);
	});

	it('shows the answer of the guess: the one who works is higher in most draws', () => {
		expect(shareHigher(ensembleOf(model), NEIGHBOURS.work, NEIGHBOURS.rest)).toBeGreaterThan(0.5);
	});

	it('compares two households that can exist', () => {
		expect(impossibleReasons(model, NEIGHBOURS.rest)).toEqual([]);
		expect(impossibleReasons(model, NEIGHBOURS.work)).toEqual([]);
	});
});
