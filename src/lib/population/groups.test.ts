import { describe, expect, test } from 'vitest';
import { assumptions, margins } from '../data/population.ts';
import { buildPopulation } from './build.ts';
import { groupMask } from './group-mask.ts';
import { groupShare } from './group-share.ts';
import { GROUPS } from './groups.ts';

const population = buildPopulation(margins, assumptions, { variants: 1 });
const masks = new Map(GROUPS.map((group) => [group.id, groupMask(population, group)]));
const central = population.weights[0] ?? new Float64Array();
const share = (id: string) => groupShare(masks.get(id) ?? new Uint8Array(), central);
const total = (...ids: string[]) => ids.reduce((sum, id) => sum + share(id), 0);

describe('the groups of the third act', () => {
	test('each has its own id and some households, but not all', () => {
		expect(masks.size).toBe(GROUPS.length);
		for (const { id } of GROUPS) {
			expect(share(id), id).toBeGreaterThan(0.01);
			expect(share(id), id).toBeLessThan(0.6);
		}
	});

	test('family types and income fifths each make up everyone', () => {
		expect(total('single', 'lone-parent', 'couple-children', 'couple')).toBeCloseTo(1);
		expect(total('fifth-1', 'fifth-2', 'fifth-3', 'fifth-4', 'fifth-5')).toBeCloseTo(1);
		expect(total('lone-parent-rsa', 'lone-parent-no-rsa')).toBeCloseTo(share('lone-parent'));
	});

	test('low income is about the lowest three tenths', () => {
		expect(share('low-income')).toBeCloseTo(0.3, 1);
	});

	test('a population without the attribute is refused', () => {
		const group = { id: 'x', label: { fr: 'x', en: 'x' }, where: { gender: 'f' } };
		expect(() => groupMask(population, group)).toThrow(/group x: "gender" is unknown/);
	});
});
