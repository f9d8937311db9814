import { InputError } from '../data/input-error.ts';
import type { Tests } from './condition.ts';
import { compileCondition } from './condition.ts';
import type { PopulationAssumptions } from './inputs.ts';
import type { Attribute } from './types.ts';

/** One yes/no attribute with its rules, in the order in which attributes are decided. */
export interface Step {
	/** Column of the attribute in the codes. */
	readonly attribute: number;
	/** The first rule whose tests hold gives the probability of `oui`. */
	readonly rules: readonly { readonly tests: Tests; readonly number: number }[];
	/** Structural zeros that bear on this attribute and earlier ones only. */
	readonly zeros: readonly Tests[];
}

export interface Steps {
	readonly steps: readonly Step[];
	/** Probability of `oui` per rule number, over all steps. */
	readonly probabilities: Float64Array;
}

/**
 * Translate the conditional probabilities into steps on codes.
 *
 * @param attributes all attributes, the cells’ first, then one a conditional in the same order
 * @throws {InputError} for an unknown attribute or modality, or one that is decided later.
 */
export function compileSteps(
	attributes: readonly Attribute[],
	assumptions: Pick<PopulationAssumptions, 'impossible' | 'conditionals'>
): Steps {
	const probabilities: number[] = [];
	const zeros = assumptions.impossible.map(({ id, at }) => {
		const tests = compileCondition(attributes, at, `impossible, ${id}`);
		return { tests, last: Math.max(...tests.map(({ attribute }) => attribute)) };
	});
	const steps = assumptions.conditionals.map((conditional) => {
		const attribute = attributes.findIndex(({ id }) => id === conditional.attribute);
		const decided = attributes.slice(0, attribute);
		if (!isYesNo(attributes[attribute])) {
			const accepted = ['non', 'oui'];
			throw new InputError({ code: 'missing', place: conditional.id, accepted });
		}
		const rules = conditional.probabilities.map(({ at, oui }, i) => ({
			tests: compileCondition(decided, at, `${conditional.id}, probabilities[${i}]`),
			number: probabilities.push(oui) - 1
		}));
		const own = zeros.filter(({ last }) => last === attribute);
		return { attribute, rules, zeros: own.map(({ tests }) => tests) };
	});
	return { steps, probabilities: Float64Array.from(probabilities) };
}

function isYesNo(attribute: Attribute | undefined): boolean {
	return attribute?.modalities.join() === 'non,oui';
}
