import { describe, expect, it } from 'vitest';
import { facts } from '../../data/facts.ts';
import type { Fact } from '../../data/schema/fact.ts';
import { LANGS } from '../../i18n/lang.ts';
import { agencyFigures } from './agency-figures.ts';
import { agencyYears } from './agency-years.ts';

const factById = (id: string): Fact => {
	const fact = facts.get(id);
	if (!fact) throw new Error(`no fact "${id}"`);
	return fact;
};

describe.each(LANGS)('agencyFigures in %s', (lang) => {
	const figures = agencyFigures(factById, lang, 'unread');

	it('is published evidence, cited, throughout', () => {
		for (const [id, { kind, sources }] of Object.entries(figures)) {
			expect(kind, id).toBe('evidence');
			expect(sources.length, id).toBeGreaterThan(0);
			expect(new Set(sources).size, id).toBe(sources.length);
			expect(sources.every(Boolean), id).toBe(true);
		}
	});

	it('draws every mark at its fact', () => {
		for (const { chart, series } of Object.values(figures)) {
			const marks =
				chart === 'years'
					? series.panels.flatMap(({ points }) => points)
					: chart === 'sides'
						? series.rows
						: chart === 'bars'
							? series.bars
							: [];
			for (const { id, value } of marks)
				if (value !== null) expect(value, id).toBe(factById(id).value);
		}
	});

	it('sets columns at the year of their fact, and an aim apart', () => {
		const figure = figures['ft-checks-figure'];
		if (figure?.chart !== 'years') throw new Error('not years');
		const points = figure.series.panels[0]!.points;
		expect(points.map(({ year }) => year)).toEqual([2017, 2023, 2024, 2027]);
		expect(points.map(({ planned = false }) => planned)).toEqual([false, false, false, true]);
	});

	it('says that a figure is a bound, on its column and on its bar', () => {
		const years = figures['ft-checks-figure'];
		const bars = figures['cnav-figure'];
		if (years?.chart !== 'years' || bars?.chart !== 'bars') throw new Error('other charts');
		expect(years.series.panels[0]!.points[0]!.short).toMatch(/^</);
		const frauds = bars.series.bars.find(({ id }) => id === 'cnav.fraud.n.2024');
		expect(frauds?.text).toMatch(/^>/);
	});

	it('compares fraud found and fraud estimated on one scale, with what is unclaimed', () => {
		const figure = figures['caf-fraud-figure'];
		if (figure?.chart !== 'years') throw new Error('not years');
		const [found, estimated] = figure.series.panels;
		expect(found!.max).toBe(estimated!.max);
		expect(found!.mark?.value).toBe(4 * (factById('nr.rsa.total').value as number));
		expect(estimated!.points.filter(({ low }) => low !== undefined)).toHaveLength(2);
	});

	it('keeps non-take-up on the right, and says where no amount was read', () => {
		const figure = figures['euros-figure'];
		if (figure?.chart !== 'sides') throw new Error('not sides');
		for (const { id, side } of figure.series.rows)
			expect(side, id).toBe(/^nr\.|nonrecours|returned/.test(id) ? 'right' : 'left');
		expect(figure.series.rows.find(({ id }) => id === 'nr.ppa')).toMatchObject({
			value: null,
			text: 'unread'
		});
	});

	it('uses the colour of those selected for nothing', () => {
		for (const figure of Object.values(figures)) {
			if (figure.chart === 'bars')
				expect(figure.series.bars.some(({ selected }) => selected)).toBe(false);
			if (figure.chart === 'waffles')
				expect(figure.series.waffles.some(({ selected }) => selected)).toBe(false);
		}
	});
});

it('refuses a fact that names no year', () => {
	const timeless = (id: string): Fact => ({ ...factById(id), asOf: null });
	expect(() => agencyYears(timeless, 'fr')).toThrow(/^fact "[\w.-]+" names no year$/);
});
