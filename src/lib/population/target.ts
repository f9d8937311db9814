import { InputError } from '../data/input-error.ts';
import type { Margin } from '../data/schema/population.ts';
import { compileCondition, holds } from './condition.ts';
import type { Attribute } from './types.ts';

/** A margin over rows of codes: the group of each row and the share of each group. */
export interface Target {
	readonly id: string;
	/** Per row, the number of its cell; the remainder, where there is one, is the last group. */
	readonly group: Uint16Array;
	/** Per group, 0 to 1, adding up to 1. */
	readonly shares: Float64Array;
	/** Groups that the margin names; one more is the remainder. */
	readonly cells: number;
}

/** Rounding allowed in the shares of a margin that covers everyone. */
const ROUNDING = 1e-5;

/**
 * Lay a margin over rows of codes (cells of the table, or profiles).
 *
 * @throws {InputError} when two cells of the margin overlap, or its shares do not add up.
 */
export function targetOf(
	attributes: readonly Attribute[],
	codes: Uint8Array,
	margin: Pick<Margin, 'id' | 'cells'>
): Target {
	const width = attributes.length;
	const rows = codes.length / width;
	const remainder = margin.cells.length;
	const tests = margin.cells.map(({ at }, cell) =>
		compileCondition(attributes, at, `${margin.id}, cells[${cell}]`)
	);
	const group = new Uint16Array(rows);
	let uncovered = 0;
	for (let row = 0; row < rows; row++) {
		const first = tests.findIndex((test) => holds(test, codes, row * width));
		group[row] = first === -1 ? remainder : first;
		if (first === -1) uncovered++;
		const next = tests.findIndex((test, i) => i > first && holds(test, codes, row * width));
		if (first !== -1 && next !== -1) throw overlap(margin.id, first, next);
	}
	const total = margin.cells.reduce((sum, { share }) => sum + share, 0);
	if (total > 1 + ROUNDING || (uncovered === 0 && total < 1 - ROUNDING)) {
		const accepted = [uncovered === 0 ? '1' : '0–1'];
		throw new InputError({
			code: 'out-of-range',
			place: margin.id,
			found: String(total),
			accepted
		});
	}
	const shares = Float64Array.from([...margin.cells.map(({ share }) => share), 1 - total]);
	// A complete margin keeps its rounding in its own cells: an empty group cannot take it.
	const kept = uncovered === 0 ? shares.subarray(0, remainder) : shares;
	return { id: margin.id, group, shares: kept, cells: remainder };
}

function overlap(id: string, first: number, second: number): InputError {
	const found = `cells[${first}], cells[${second}]`;
	return new InputError({ code: 'duplicate', place: id, found, accepted: ['each once'] });
}
