import { describe, expect, test } from 'vitest';
import { InputError } from '../data/input-error.ts';
import { loadModel } from '../data/model/library.ts';
import { drawEnsemble } from './draws.ts';
import { reconstructedModel } from '../data/model/test-models.ts';
import type { Ensemble } from './types.ts';

const caf = await loadModel('caf-2010-2018');

function rows(ensemble: Ensemble): number[][] {
	const { columns, draws, weights } = ensemble;
	return Array.from({ length: draws }, (_, draw) =>
		Array.from(weights.subarray(draw * columns.length, (draw + 1) * columns.length))
	);
}

const share = (values: readonly boolean[]) => values.filter(Boolean).length / values.length;
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('drawEnsemble', () => {
	test('one column a signed modality, in the order of the model', () => {
		const { columns } = drawEnsemble(caf, { draws: 1 });
		expect(columns).toHaveLength(18);
		expect(columns[0]).toEqual({
			variable: 'revenu_mensuel',
			modality: 'faible',
			sign: 1,
			inclusion: 'always'
		});
		expect(columns.find(({ sign }) => sign === -1)?.variable).toBe('statut_etudiant');
	});

	test('signs and range hold in every draw', () => {
		const ensemble = drawEnsemble(caf, { draws: 2000 });
		for (const row of rows(ensemble)) {
			row.forEach((weight, i) => {
				const { sign, inclusion } = ensemble.columns[i] ?? { sign: 1, inclusion: 'always' };
				if (weight === 0) expect(inclusion).toBe('half');
				else expect(weight * sign).toBeGreaterThanOrEqual(488);
				expect(weight * sign).toBeLessThanOrEqual(13_863);
			});
		}
	});

	test('log-odds are uniform: mean and spread without relations', () => {
		const sizes = rows(drawEnsemble(reconstructedModel(), { draws: 4000 })).flat();
		const width = Math.log(4 / 1.05) * 1e4;
		// 24,000 sizes: the tolerance is four standard errors.
		expect(Math.abs(mean(sizes) / 1e4 - 0.7175)).toBeLessThan(0.01);
		expect(Math.sqrt(mean(sizes.map((size) => (size - mean(sizes)) ** 2)))).toBeCloseTo(
			width / Math.sqrt(12),
			-2
		);
	});

	test('a variable of unknown version is in with probability one half, relations or not', () => {
		const ensemble = drawEnsemble(caf, { draws: 4000 });
		ensemble.columns.forEach(({ inclusion, variable }, i) => {
			const included = share(rows(ensemble).map((row) => row[i] !== 0));
			if (inclusion === 'always') expect(included, variable).toBe(1);
			else expect(Math.abs(included - 0.5), variable).toBeLessThan(0.03);
		});
	});

	test('inclusion stays at one half under a relation that is hard to meet', () => {
		const model = reconstructedModel({ half: ['v0'], largest: [['v0', 1]] });
		const included = share(rows(drawEnsemble(model, { draws: 4000 })).map((row) => row[0] !== 0));
		expect(Math.abs(included - 0.5)).toBeLessThan(0.03);
	});

	test('the modalities of one variable come and go together', () => {
		const both = caf.variables.map((variable) =>
			variable.id === 'enfant_12'
				? {
						...variable,
						modalities: variable.modalities.map((modality) =>
							modality.reference
								? { ...modality, reference: false, direction: 'raises' as const }
								: modality
						)
					}
				: variable
		);
		const ensemble = drawEnsemble({ ...caf, variables: both });
		const [first, second] = ensemble.columns.flatMap(({ variable }, i) =>
			variable === 'enfant_12' ? [i] : []
		);
		for (const row of rows(ensemble)) {
			expect(row[first ?? -1] === 0).toBe(row[second ?? -1] === 0);
		}
	});

	test('AAH while working is among the three largest in every draw', () => {
		for (const shape of ['log-uniform', 'sparse', 'lqdn-only'] as const) {
			const ensemble = drawEnsemble(caf, { draws: 1000, shape });
			const aah = ensemble.columns.findIndex(({ variable }) => variable === 'aah_emploi');
			for (const row of rows(ensemble)) {
				const size = Math.abs(row[aah] ?? 0);
				expect(row.filter((weight) => Math.abs(weight) > size).length).toBeLessThan(3);
			}
		}
	});

	test('an order holds wherever both are in, and gives the exact conditional prior', () => {
		const model = reconstructedModel({ orders: [['v0', 'v1']] });
		const drawn = rows(drawEnsemble(model, { draws: 4000 }));
		for (const [greater = 0, lesser = 0] of drawn) expect(greater).toBeGreaterThan(lesser);
		// The larger of two uniforms lies two thirds of the way up, the smaller one third.
		const at = (third: number) => (Math.log(1.05) + (Math.log(4 / 1.05) * third) / 3) * 1e4;
		expect(Math.abs(mean(drawn.map((row) => row[0] ?? 0)) - at(2))).toBeLessThan(150);
		expect(Math.abs(mean(drawn.map((row) => row[1] ?? 0)) - at(1))).toBeLessThan(150);
	});

	test('an order does not bind where one of the two is out', () => {
		const model = reconstructedModel({ half: ['v1'], orders: [['v1', 'v0']] });
		const drawn = rows(drawEnsemble(model, { draws: 500 }));
		expect(drawn.some((row) => row[1] === 0)).toBe(true);
		for (const [lesser = 0, greater = 0] of drawn) {
			if (greater !== 0) expect(greater).toBeGreaterThan(lesser);
		}
	});

	test('same seed, same draws; another seed, other draws', () => {
		const { weights } = drawEnsemble(caf, { seed: 5 });
		expect(drawEnsemble(caf, { seed: 5 }).weights).toEqual(weights);
		expect(drawEnsemble(caf, { seed: 6 }).weights).not.toEqual(weights);
	});

	test('more draws keep the first ones', () => {
		const few = drawEnsemble(caf, { draws: 50 }).weights;
		const many = drawEnsemble(caf, { draws: 500 }).weights;
		expect(many.slice(0, few.length)).toEqual(few);
	});

	test('lqdn-only leaves out the variables of unknown version', () => {
		const ensemble = drawEnsemble(caf, { shape: 'lqdn-only' });
		ensemble.columns.forEach(({ inclusion }, i) => {
			const out = rows(ensemble).every((row) => row[i] === 0);
			expect(out).toBe(inclusion === 'half');
		});
	});

	test('relations that no weighting meets are named', () => {
		const model = reconstructedModel({
			largest: [
				['v0', 1],
				['v1', 1]
			]
		});
		expect(() => drawEnsemble(model)).toThrow(
			/no weighting.*v0\.yes among the 1 largest; v1\.yes among the 1 largest/
		);
	});

	test('an order against the signs is named, not tried for ever', () => {
		const model = reconstructedModel({ lowers: ['v0'], orders: [['v0', 'v1']] });
		expect(() => drawEnsemble(model)).toThrow(/rebuilt: no weighting.*v0\.yes > v1\.yes/);
	});

	test('a model under five signed variables computes nothing', async () => {
		const model = await loadModel('caf-2026-1');
		expect(() => drawEnsemble(model)).toThrow(
			'caf-2026-1: only 2 criteria have a published direction'
		);
	});

	test.each([
		[{ seed: -1 }, /^seed: found -1; accepted: an integer, 0–4294967295/],
		[{ seed: 2 ** 32 }, /^seed/],
		[{ seed: 0.5 }, /^seed/],
		[{ draws: 0 }, /^draws: found 0; accepted: an integer, 1–100000/],
		[{ draws: NaN }, /^draws/],
		[{ draws: 1e9 }, /^draws/],
		[{ shape: 'normal' as 'sparse' }, /^shape: "normal" is unknown; accepted: log-uniform, /]
	])('refuses %j', (options, message) => {
		expect(() => drawEnsemble(caf, options)).toThrow(message);
		expect(() => drawEnsemble(caf, options)).toThrow(InputError);
	});
});
