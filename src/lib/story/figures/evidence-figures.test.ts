import { describe, expect, it } from 'vitest';
import { facts } from '../../data/facts.ts';
import type { Fact } from '../../data/schema/fact.ts';
import { evidenceFigures } from './evidence-figures.ts';

const known = { raises: 17, lowers: 1 };
const factById = (id: string) => {
	const fact = facts.get(id);
	if (!fact) throw new Error(`no fact "${id}"`);
	return fact;
};
const figures = evidenceFigures(factById, known, 'fr');

describe('evidenceFigures', () => {
	it('draws each bar at its fact, with the words of the fact', () => {
		for (const figure of Object.values(figures)) {
			if (figure.chart !== 'bars') continue;
			for (const { id, value, label } of figure.series.bars) {
				expect(value).toBe(factById(id).value);
				expect(label).toBe(factById(id).label.fr);
			}
		}
	});

	it('counts a dot for a thousand households, one in red for a thousand checks', () => {
		expect(figures.field).toMatchObject({ chart: 'dot-field' });
		if (figures.field?.chart !== 'dot-field' || figures['field-sorted']?.chart !== 'dot-field')
			throw new Error('not fields');
		const { dots, perDot, selected } = figures.field.series;
		expect(dots * perDot).toBe(factById('caf.households.2024').value);
		expect(selected.length * perDot).toBe(factById('caf.checks.score.2024').value);
		expect(figures['field-sorted'].series.selected).toHaveLength(selected.length);
	});

	it('shows percentages on a scale of a hundred', () => {
		expect(figures['lone-parents']).toMatchObject({ series: { max: 100 } });
	});

	it('cites the sources of each fact drawn, at least one a figure', () => {
		for (const [id, { sources }] of Object.entries(figures)) {
			expect(sources.length, id).toBeGreaterThan(0);
			expect(new Set(sources).size, id).toBe(sources.length);
		}
		const cited = figures['all-checks']!.sources;
		for (const source of factById('caf.checks.automated.2024').sources)
			expect(cited).toContain(source);
	});

	it('refuses a fact that is not a number, naming it', () => {
		const worded = (id: string): Fact => ({ ...factById(id), value: 'many' });
		expect(() => evidenceFigures(worded, known, 'en')).toThrow(/^fact "[\w.-]+" is not a number$/);
	});
});
