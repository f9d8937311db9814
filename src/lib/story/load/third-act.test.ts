import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GROUPINGS } from '#lib/charts/Dots/cells.ts';
import { LANGS } from '#lib/i18n/lang.ts';
import { buildEngine } from './build-engine.ts';
import { centralDraw, oneDraw } from './central-draw.ts';
import { defaultControl } from './default-control.ts';
import { thirdAct } from './third-act.ts';

const { dots, versus } = thirdAct('fr', 'Sans RSA');
const groups = Object.values(dots.groups).flat();
const shareOf = (id: string) => defaultControl().groups.find((group) => group.id === id)?.share;

describe('the dots of the third act', () => {
	it('are one for a thousand households, one in red for a thousand checks', () => {
		expect(dots.codes.length * dots.perDot).toBe(defaultControl().households);
		expect(dots.selected * dots.perDot).toBe(defaultControl().capacity);
	});

	it('make groups within a dot of their share of households', () => {
		for (const { id, dots: count } of groups) {
			const share = shareOf(id) ?? 1 - shareOf('rsa')!;
			expect(Math.abs(count - share * dots.codes.length), id).toBeLessThan(1);
		}
	});

	it('add up to all of them in every grouping', () => {
		for (const grouping of Object.keys(GROUPINGS) as (keyof typeof GROUPINGS)[]) {
			const of = dots.groups[grouping];
			expect(of.reduce((sum, group) => sum + group.dots, 0)).toBe(dots.codes.length);
			expect(of.reduce((sum, group) => sum + group.selected, 0)).toBe(dots.selected);
		}
	});

	it('are picked as often as the engine’s interval says, for the draw in the middle', () => {
		if (versus.chart !== 'versus') throw new Error('not a comparison');
		for (const { id, low, high } of versus.series.rows) {
			const share = groups.find((group) => group.id === id)!.selected / dots.selected;
			expect(share, id).toBeGreaterThanOrEqual(low - 1 / dots.selected);
			expect(share, id).toBeLessThanOrEqual(high + 1 / dots.selected);
		}
	});

	it('say of lone parents that they tuned the fit, and nothing of RSA', () => {
		const verdict = (id: string) => groups.find((group) => group.id === id)!.verdict;
		expect(verdict('lone-parent')).toBe('used');
		expect(verdict('rsa')).toBe('cannot-tell');
		expect(verdict('no-rsa')).toBe('cannot-tell');
	});

	it('weigh less than 25 kB compressed in the page', () => {
		expect(gzipSync(JSON.stringify(dots)).length).toBeLessThan(25_000);
	});

	it('are the same again, and in the other language', () => {
		for (const lang of LANGS) expect(thirdAct(lang, '').dots.codes).toBe(dots.codes);
	});
});

describe('centralDraw', () => {
	it('takes the draw nearest to the medians', () => {
		const ratios = Float64Array.of(1, 2, 3, 10, 1, 5, 9, 5);
		const simulation = {
			groups: { ids: ['a', 'b'], groups: [] },
			draws: 4,
			done: 4,
			ratios
		};
		expect(centralDraw(simulation)).toBe(1);
	});

	it('cuts one draw out of many', () => {
		const [reference] = buildEngine().fitted.runs;
		const { draws, weights, rho, columns } = oneDraw(reference, 3);
		expect(draws).toBe(1);
		expect(weights).toEqual(reference.weights.subarray(3 * columns, 4 * columns));
		expect(rho).toEqual([reference.rho[3]]);
	});
});
