import { InputError } from '../data/input-error.ts';
import type { Tests } from './condition.ts';
import { holds } from './condition.ts';
import type { Step, Steps } from './steps.ts';
import { Rows } from './rows.ts';

/** Profiles grown from cells, with the choices that lead to each. */
export interface Expansion {
	/** profiles × attributes, row-major. */
	readonly codes: Uint8Array;
	/** Per profile, the cell it comes from. */
	readonly cell: Int16Array;
	/** Per profile and step: 2 × rule + 1 for `oui`, 2 × rule for `non`, −1 where it is certain. */
	readonly choices: Int16Array;
}

/**
 * Grow each cell into one profile per possible combination of the conditional attributes. An
 * answer that a structural zero forbids is left out, and its probability goes to the other one.
 * Nothing is merged: the profiles carry the whole joint distribution.
 *
 * @param cellCodes codes of the cells, whose attributes come first
 * @param cellWidth attributes of a cell
 * @throws {InputError} where the zeros leave no answer to an attribute.
 */
export function expand(
	cellCodes: Uint8Array,
	cellWidth: number,
	{ steps, probabilities }: Steps
): Expansion {
	const codes = new Rows((length) => new Uint8Array(length), 1 << 18);
	const cells = new Rows((length) => new Int16Array(length));
	const choices = new Rows((length) => new Int16Array(length), 1 << 18);
	const row = new Uint8Array(cellWidth + steps.length);
	const chosen = new Int16Array(steps.length);
	const origin = new Int16Array(1);
	const grow = (position: number): void => {
		const step = steps[position];
		if (step === undefined) {
			codes.push(row);
			cells.push(origin);
			choices.push(chosen);
			return;
		}
		const rule = ruleFor(step, row);
		const oui = probabilities[rule] ?? 0;
		const canNo = isPossible(step, row, 0);
		const canYes = isPossible(step, row, 1);
		if (!canNo && !canYes) throw deadEnd(row, step.attribute);
		const no = canNo && (oui < 1 || !canYes);
		const yes = canYes && (oui > 0 || !canNo);
		if (no) {
			row[step.attribute] = 0;
			chosen[position] = yes ? 2 * rule : -1;
			grow(position + 1);
		}
		if (yes) {
			row[step.attribute] = 1;
			chosen[position] = no ? 2 * rule + 1 : -1;
			grow(position + 1);
		}
	};
	for (let cell = 0; cell * cellWidth < cellCodes.length; cell++) {
		row.set(cellCodes.subarray(cell * cellWidth, (cell + 1) * cellWidth));
		origin[0] = cell;
		grow(0);
	}
	return { codes: codes.done(), cell: cells.done(), choices: choices.done() };
}

function ruleFor({ rules }: Step, row: Uint8Array): number {
	for (const { tests, number } of rules) if (holds(tests, row, 0)) return number;
	throw new RangeError('a conditional without a last "{}"');
}

function isPossible({ attribute, zeros }: Step, row: Uint8Array, code: 0 | 1): boolean {
	row[attribute] = code;
	return !anyHolds(zeros, row);
}

function anyHolds(conditions: readonly Tests[], row: Uint8Array): boolean {
	for (const tests of conditions) if (holds(tests, row, 0)) return true;
	return false;
}

function deadEnd(row: Uint8Array, attribute: number): InputError {
	return new InputError({
		code: 'impossible',
		place: `data/population/assumptions.json, attributes[${attribute}]`,
		found: row.subarray(0, attribute).join(' ')
	});
}
