import { describe, expect, test } from 'vitest';
import type { Assumptions } from '../data/schema/population.ts';
import { expand } from './expand.ts';
import { profileWeights } from './profile-weights.ts';
import { compileSteps } from './steps.ts';

const yesNo = ['non', 'oui'];
const attributes = ['kids', 'child12', 'child19'].map((id) => ({ id, modalities: yesNo }));
const reason = { fr: 'parce que', en: 'because' };
const conditional = (
	attribute: string,
	probabilities: Assumptions['conditionals'][number]['probabilities']
): Assumptions['conditionals'][number] => ({
	id: attribute,
	attribute,
	given: [],
	probabilities,
	tag: 'assumed',
	reason
});
const assumptions = (...conditionals: Assumptions['conditionals']): Assumptions => ({
	oddsSpread: 0.3,
	attributes: [],
	impossible: [
		{ id: 'no-kids', at: { kids: 'non', child12: 'oui' }, reason },
		{ id: 'older', at: { child12: 'non', child19: 'oui' }, reason }
	],
	conditionals
});
const cells = Uint8Array.of(0, 1);
const grow = (given: Assumptions) => {
	const steps = compileSteps(attributes, given);
	const expansion = expand(cells, 1, steps);
	const weights = profileWeights(expansion, Float64Array.of(0.4, 0.6), steps.probabilities);
	return Array.from(weights, (weight, i) => [
		expansion.codes.slice(3 * i, 3 * i + 3).join(''),
		Math.round(1000 * weight) / 1000
	]);
};

describe('profiles grown from cells', () => {
	test('a cell is divided by the probabilities; the zeros send theirs to the other answer', () => {
		const given = assumptions(
			conditional('child12', [{ at: {}, oui: 0.5 }]),
			conditional('child19', [{ at: {}, oui: 0.2 }])
		);
		expect(grow(given)).toEqual([
			['000', 0.4],
			['100', 0.3],
			['110', 0.24],
			['111', 0.06]
		]);
	});

	test('the first rule that holds decides; a probability of 0 or 1 adds no profile', () => {
		const given = assumptions(
			conditional('child12', [
				{ at: { kids: 'oui' }, oui: 1 },
				{ at: {}, oui: 0.5 }
			]),
			conditional('child19', [{ at: {}, oui: 0 }])
		);
		expect(grow(given)).toEqual([
			['000', 0.4],
			['110', 0.6]
		]);
	});

	test('an attribute with no possible answer is refused', () => {
		const given = assumptions(
			conditional('child12', [{ at: {}, oui: 0.5 }]),
			conditional('child19', [{ at: {}, oui: 0.2 }])
		);
		const impossible = [{ id: 'none', at: { child19: ['non', 'oui'] }, reason }];
		expect(() => grow({ ...given, impossible })).toThrow(/cannot describe one household/);
	});

	test('a rule cannot rest on what is decided later', () => {
		const given = assumptions(
			conditional('child12', [
				{ at: { child19: 'oui' }, oui: 1 },
				{ at: {}, oui: 0.5 }
			]),
			conditional('child19', [{ at: {}, oui: 0.2 }])
		);
		expect(() => grow(given)).toThrow(/"child19" is unknown/);
	});
});
