import { describe, expect, it } from 'vitest';
import { parseModel } from '../../data/model/parse.ts';
import { rowLabel } from './row-label.ts';

const text = (fr: string, en: string) => ({ fr, en });
const model = parseModel(
	{
		id: 'm',
		agency: 'A',
		years: '2020',
		kind: 'supplied',
		link: 'logistic',
		intercept: 0,
		variables: [
			{
				id: 'work',
				label: text('Travail', 'Work'),
				modalities: [
					{ id: 'no', label: text('Non', 'No'), weight: 0, reference: true },
					{ id: 'yes', label: text('Oui', 'Yes'), weight: 1, source: 's' },
					{
						id: 'part',
						label: text('À temps partiel', 'Part time'),
						short: text('Temps partiel', 'Part-time work'),
						weight: 1,
						source: 's'
					}
				]
			}
		],
		sources: [{ id: 's', title: 'T', publisher: 'P', date: null, url: null }]
	},
	'test'
);

describe('rowLabel', () => {
	it.each([
		['part', 'Temps partiel', 'Part-time work'],
		['yes', 'Travail', 'Work'],
		['no', 'Travail\u00a0: non', 'Work: no']
	])('says %s in a few words', (modality, fr, en) => {
		expect(rowLabel(model, 'work', modality, 'fr')).toBe(fr);
		expect(rowLabel(model, 'work', modality, 'en')).toBe(en);
	});

	it('falls back on ids that the model does not have', () => {
		expect(rowLabel(model, 'nope', 'yes', 'en')).toBe('nope');
		expect(rowLabel(model, 'work', 'never', 'en')).toBe('Work: never');
	});

	it('takes an answer that was not given', () => {
		expect(rowLabel(model, 'work', '', 'fr')).toBe('Travail');
	});
});
