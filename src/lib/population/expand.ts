import { InputError } from '../data/input-error.ts';
import { holds } from './condition.ts';
import type { Step, Steps } from './conditional-rules.ts';

/** Profiles grown from cells, with the choices that lead to each. */
export interface Expansion {
	/** profiles × attributes, row-major. */
	readonly codes: Uint8Array;
	/** Per profile, the cell it comes from. */
	readonly cell: Uint16Array;
	/** Per profile and step: 2 × rule + 1 for `oui`, 2 × rule for `non`, −1 where it is certain. */
	readonly choices: Int16Array;
}

/**
 * Grow each cell into one profile per possible combination of the conditional attributes. An
 * answer that a structural zero forbids is left out, and its probability goes to the other one.
 *
 * @param cellCodes codes of the cells, whose attributes come first
 * @param cellWidth attributes of a cell
 * @throws {InputError} where the zeros leave no answer to an attribute.
 */
export function expand(cellCodes: Uint8Array, cellWidth: number, { steps, probabilities }: Steps) {
	const width = cellWidth + steps.length;
	const codes: number[] = [];
	const cells: number[] = [];
	const choices: number[] = [];
	const row = new Uint8Array(width);
	const chosen = new Int16Array(steps.length);
	const grow = (cell: number, position: number): void => {
		const step = steps[position];
		if (step === undefined) {
			codes.push(...row);
			cells.push(cell);
			choices.push(...chosen);
			return;
		}
		const rule = ruleFor(step, row);
		const [no, yes] = answers(step, row, probabilities[rule] ?? 0);
		const open = no && yes;
		for (const code of [0, 1] as const) {
			if (!(code === 0 ? no : yes)) continue;
			row[step.attribute] = code;
			chosen[position] = open ? 2 * rule + code : -1;
			grow(cell, position + 1);
		}
		row[step.attribute] = 0;
	};
	for (let cell = 0; cell * cellWidth < cellCodes.length; cell++) {
		row.set(cellCodes.subarray(cell * cellWidth, (cell + 1) * cellWidth));
		grow(cell, 0);
	}
	return {
		codes: Uint8Array.from(codes),
		cell: Uint16Array.from(cells),
		choices: Int16Array.from(choices)
	} satisfies Expansion;
}

function ruleFor({ rules }: Step, row: Uint8Array): number {
	const rule = rules.find(({ tests }) => holds(tests, row, 0));
	if (rule === undefined) throw new RangeError('conditional without a last "{}"');
	return rule.number;
}

function answers(step: Step, row: Uint8Array, oui: number): readonly [boolean, boolean] {
	const possible = ([0, 1] as const).map((code) => {
		row[step.attribute] = code;
		return !step.zeros.some((tests) => holds(tests, row, 0));
	});
	const [no = false, yes = false] = possible;
	if (!no && !yes) {
		throw new InputError({
			code: 'impossible',
			place: 'data/population/assumptions.json',
			found: [...row.subarray(0, step.attribute)].join(' '),
			accepted: ['oui', 'non']
		});
	}
	return [no && (oui < 1 || !yes), yes && (oui > 0 || !no)];
}
