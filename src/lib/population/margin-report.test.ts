import { describe, expect, test } from 'vitest';
import { assumptions, margins } from '../data/population.ts';
import { buildPopulation } from './build.ts';
import { largestGap } from './largest-gap.ts';
import { marginReport } from './margin-report.ts';

const population = buildPopulation(margins, assumptions, { seed: 1, variants: 40 });
const central = marginReport(population, margins);
const gaps = population.weights.map((_, v) => largestGap(marginReport(population, margins, v)));
const points = (gap: number) => `${gap.toFixed(4)} point`;

describe('margins and population', () => {
	test(`central variant: every margin within 0.1 point (largest gap ${points(gaps[0] ?? NaN)})`, () => {
		for (const { margin, imposed, cells } of central) {
			if (!imposed) continue;
			for (const { gap } of cells) expect(Math.abs(gap), margin.id).toBeLessThan(0.1);
		}
	});

	test(`40 variants: within 0.1 point (largest gap ${points(Math.max(...gaps))})`, () => {
		expect(gaps).toHaveLength(40);
		expect(Math.max(...gaps)).toBeLessThan(0.1);
	});

	test('the variants move the assumed margins and keep the others', () => {
		const variants = population.weights.map((_, v) => marginReport(population, margins, v));
		margins.margins.forEach((margin, i) => {
			const { id, tag, use } = margin;
			expect(variants[7]?.[i]?.imposed, id).toBe(use === 'fit' && tag !== 'assumed');
			const gaps = variants.flatMap((report) => report[i]?.cells.map(({ gap }) => gap) ?? []);
			if (tag === 'assumed') expect(Math.max(...gaps.map(Math.abs)), id).toBeGreaterThan(0.1);
		});
	});

	test('every margin is reported, the contradictory ones with their gap', () => {
		expect(central).toHaveLength(margins.margins.length);
		const compared = central.filter(({ margin }) => margin.use === 'compare');
		expect(
			compared.map(({ margin, cells }) => [margin.id, ...cells.map(({ gap }) => gap.toFixed(1))])
		).toMatchInlineSnapshot(`
			[
			  [
			    "al-single-2017",
			    "10.3",
			  ],
			  [
			    "al-couples-2017",
			    "-9.7",
			  ],
			  [
			    "ppa-lone-parents-2017",
			    "-1.0",
			  ],
			  [
			    "ppa-2023",
			    "1.7",
			  ],
			  [
			    "rsa-2024",
			    "-0.4",
			  ],
			  [
			    "al-2024",
			    "0.6",
			  ],
			  [
			    "aah-2024",
			    "-0.3",
			  ],
			]
		`);
	});

	test('an unknown variant is refused', () => {
		expect(() => marginReport(population, margins, 40)).toThrow(RangeError);
	});
});
