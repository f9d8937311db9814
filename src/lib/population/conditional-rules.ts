import type { Assumptions } from '../data/schema/population.ts';
import type { Tests } from './condition.ts';
import { compileCondition } from './condition.ts';
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
 */
export function compileSteps(attributes: readonly Attribute[], assumptions: Assumptions): Steps {
	const probabilities: number[] = [];
	const zeros = assumptions.impossible.map(({ id, at }) => {
		const tests = compileCondition(attributes, at, `impossible, ${id}`);
		return { tests, last: Math.max(...tests.map(({ attribute }) => attribute)) };
	});
	const steps = assumptions.conditionals.map((conditional) => {
		const attribute = attributes.findIndex(({ id }) => id === conditional.attribute);
		const rules = conditional.probabilities.map(({ at, oui }, i) => ({
			tests: compileCondition(attributes, at, `${conditional.id}, probabilities[${i}]`),
			number: probabilities.push(oui) - 1
		}));
		return {
			attribute,
			rules,
			zeros: zeros.filter(({ last }) => last === attribute).map(({ tests }) => tests)
		};
	});
	return { steps, probabilities: Float64Array.from(probabilities) };
}
