import { expect, it } from 'vitest';
import { facts } from '../data/facts.ts';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { sourcesOfCapacities } from './control-views.ts';
import { POLICIES } from './control-answers.ts';
import { catalogue } from './catalogue.ts';
import { publishedCapacities } from './published-capacities.ts';

const value = (id: string) => facts.get(id)!.value as number;

it('every capacity is a published figure, or the product of two, to the thousand', () => {
	const all = publishedCapacities();
	expect(new Set(all.map(({ households }) => households)).size).toBe(all.length);
	for (const { households, facts: ids } of all) {
		const told = ids.reduce(
			(product, id) => product * (facts.get(id)!.unit === 'percent' ? value(id) / 100 : value(id)),
			1
		);
		const rounding = ids.length > 1 ? 1000 : 1;
		expect(Math.round(told / rounding) * rounding).toBe(households);
	}
});

it.each([
	['fr', fr],
	['en', en]
] as const)(
	'the chart of the control in %s offers them, with every policy, and cites them',
	(lang, t) => {
		const chart = catalogue(lang).charts.get('ratios')!;
		if (typeof chart.moves === 'string') throw new Error('no choices');
		const [policy, capacity] = chart.moves;
		expect(policy!.options.map((of) => of.value)).toEqual(POLICIES);
		expect(capacity!.options.map((of) => of.value)).toEqual(
			publishedCapacities().map(({ households }) => String(households))
		);
		publishedCapacities().forEach((of, i) => {
			expect(capacity!.options[i]!.label).toContain(of.label(lang, t));
			expect(capacity!.options[i]!.label).toMatch(/\d[.,]\d+\s?%/);
		});
		const states = chart.views.map(({ state }) => `${state.policy} ${state.capacity}`);
		const every = POLICIES.flatMap((of) =>
			publishedCapacities().map((c) => `${of} ${c.households}`)
		);
		expect(states.toSorted()).toEqual(every.toSorted());
		expect(chart.sources).toEqual(expect.arrayContaining(sourcesOfCapacities()));
		expect(sourcesOfCapacities().length).toBeGreaterThan(1);
	}
);
