import { compileCondition, holds } from './condition.ts';
import type { PopulationAssumptions } from './inputs.ts';
import type { Attribute } from './types.ts';

/**
 * Every combination of the given attributes that no structural zero forbids.
 *
 * @returns codes, cells × attributes, row-major, the last attribute varying fastest
 */
export function possibleCells(
	attributes: readonly Attribute[],
	impossible: PopulationAssumptions['impossible']
): Uint8Array {
	const known = new Set(attributes.map(({ id }) => id));
	const zeros = impossible
		.filter(({ at }) => Object.keys(at).every((id) => known.has(id)))
		.map(({ id, at }) => compileCondition(attributes, at, `impossible, ${id}`));
	const rows: number[] = [];
	const row = new Uint8Array(attributes.length);
	const fill = (position: number): void => {
		const attribute = attributes[position];
		if (attribute === undefined) {
			if (!zeros.some((tests) => holds(tests, row, 0))) rows.push(...row);
			return;
		}
		for (let code = 0; code < attribute.modalities.length; code++) {
			row[position] = code;
			fill(position + 1);
		}
	};
	fill(0);
	return Uint8Array.from(rows);
}
