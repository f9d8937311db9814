import { describe, expect, test } from 'vitest';
import { reconstructedModel } from '../../data/model/test-models.ts';
import { drawEnsemble } from '../../scoring/draws.ts';
import { stream } from '../../scoring/random.ts';
import { InputError } from '../../data/input-error.ts';
import { condense } from '../condense.ts';
import { groupSet } from '../group-set.ts';
import { knownDraws } from '../known-draws.ts';
import { prepare } from '../prepare.ts';
import { priorDraws } from '../prior-draws.ts';
import { calibrate } from './calibrate.ts';
import type { CalibrationState } from './calibrate.ts';
import { drawParameters } from './draw-parameters.ts';
import { homeRatio } from './home-ratio.ts';
import { keepDraws } from './keep-draws.ts';
import { METHOD_BANDS } from './method-bands.ts';

const PROFILES = 64;
const DRAWS = 400;
const names = Array.from({ length: 6 }, (_, i) => `v${i}`);
/** One profile a combination of answers; yes is the rarer. */
const yes = (profile: number, i: number) => (profile >> i) & 1;
const population = {
	attributes: [
		...names.map((id) => ({ id, modalities: ['no', 'yes'] })),
		{ id: 'fifth', modalities: ['1', '2', '3', '4', '5'] }
	],
	codes: Uint8Array.from({ length: PROFILES * 7 }, (_, i) =>
		i % 7 === 6 ? Math.floor(i / 7) % 5 : yes(Math.floor(i / 7), i % 7)
	),
	profiles: PROFILES,
	weights: [0.2, 0.25].map((share) =>
		Float64Array.from({ length: PROFILES }, (_, profile) =>
			names.reduce((product, _, i) => product * (yes(profile, i) ? share : 1 - share), 1)
		)
	),
	households: 10_000
};
const ensemble = drawEnsemble(reconstructedModel(), { draws: DRAWS, seed: 3 });
const prepared = prepare(population, ensemble.columns, (profile) =>
	Object.fromEntries(names.map((name, i) => [name, yes(profile, i) ? 'yes' : 'no']))
);
const draws = priorDraws(ensemble, 2);
const question = {
	condensed: condense(
		prepared,
		groupSet(
			['lone parents', 'rsa'].map((id, at) => ({
				id,
				members: Uint8Array.from({ length: PROFILES }, (_, profile) => yes(profile, at))
			}))
		),
		'score'
	),
	draws,
	share: 0.02
};
const targets = {
	loneParents: { value: 0.4, deviation: METHOD_BANDS.loneParentsDeviation },
	loneParentHouseholds: 0.22,
	overpayment: METHOD_BANDS.overpayment,
	yield: METHOD_BANDS.yield
};
const last = (steps: Iterable<CalibrationState>) => [...steps].at(-1)!;

describe('calibrate', () => {
	const whole = last(calibrate(question, 3));

	test('goes by chunks to the end', () => {
		expect(Array.from(calibrate(question, 3, undefined, 150), ({ done }) => done)).toEqual([
			150, 300, 400
		]);
		expect(whole.predictions.yield).toHaveLength(DRAWS);
	});

	test('interrupted, written, read back and resumed: the same numbers', () => {
		const run = calibrate(question, 3, undefined, 100);
		const written = JSON.stringify(run.next().value);
		run.return();
		const state = JSON.parse(written) as CalibrationState;
		expect(state.done).toBe(100);
		expect(last(calibrate(question, 3, state, 70))).toEqual(whole);
		// What was read is left as it was.
		expect(JSON.stringify(state)).toBe(written);
	});

	test.each([
		['seed', { seed: 4 }],
		['draws', { draws: 10 }],
		['share', { share: 0.5 }]
	])('refuses to go on from a state of another %s', (field, change) => {
		const steps = calibrate(question, 3, { ...whole, ...change });
		const attempt = () => steps.next();
		expect(attempt).toThrow(InputError);
		const again = calibrate(question, 3, { ...whole, ...change });
		expect(() => again.next()).toThrow(`calibration state, ${field}: found`);
	});

	test('the fit moves the predictions to the figures', () => {
		const kept = keepDraws(draws, whole, targets, 200);
		const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
		const before = mean(kept.predictions.map(({ loneParents }) => loneParents));
		const after = mean([...kept.numbers].map((n) => kept.predictions[n]!.loneParents));
		expect(Math.abs(after - 0.4)).toBeLessThan(Math.abs(before - 0.4));
		expect(Math.abs(after - 0.4)).toBeLessThan(0.015);
		expect(kept.effectiveSampleSize).toBeGreaterThan(20);
		expect(kept.effectiveSampleSize).toBeLessThan(DRAWS);
	});

	test('home checks mix the score and the other routes with the parameters of the draw', () => {
		const { predictions } = keepDraws(draws, whole, targets, 10);
		const { lambda, kappa } = drawParameters(3, 5);
		const ratio = homeRatio(whole.predictions.loneParentRatio[5]!, lambda, kappa);
		expect(predictions[5]!.loneParents).toBeCloseTo(0.22 * ratio, 12);
	});

	test('a kept draw keeps its weights, its ρ and its variant', () => {
		const { kept, numbers } = keepDraws(draws, whole, targets, 50);
		numbers.forEach((number, i) => {
			expect(kept.rho[i]).toBe(drawParameters(3, number).rho);
			expect(kept.variant[i]).toBe(number % 2);
			expect(kept.weights.slice(i * 6, i * 6 + 6)).toEqual(
				ensemble.weights.slice(number * 6, number * 6 + 6)
			);
		});
	});
});

test('known weights: the same under each variant, no residual', () => {
	const random = stream(1, 0);
	const weights = Int32Array.from({ length: 6 }, () => Math.floor(random.uniform() * 9000));
	const known = knownDraws({ columns: ensemble.columns, weights }, 3);
	expect(known).toMatchObject({ draws: 3, columns: 6 });
	expect([...known.weights]).toEqual([...weights, ...weights, ...weights]);
	expect([...Array.from(known.rho)]).toEqual([0, 0, 0]);
	expect(Array.from(known.variant)).toEqual([0, 1, 2]);
});
