import { InputError } from '../data/input-error.ts';
import type { Condition } from '../data/schema/population.ts';
import type { Attribute } from './types.ts';

/** A condition on codes: every test must hold. `allowed[code]` is 1 where the modality is named. */
export type Tests = readonly { readonly attribute: number; readonly allowed: Uint8Array }[];

/**
 * Translate a condition of the data into tests on codes.
 *
 * @param place where the condition stands, for the message
 * @throws {InputError} for an unknown attribute or modality.
 */
export function compileCondition(
	attributes: readonly Attribute[],
	condition: Condition,
	place: string
): Tests {
	return Object.entries(condition).map(([id, named]) => {
		const attribute = attributes.findIndex((known) => known.id === id);
		const modalities = attributes[attribute]?.modalities;
		if (modalities === undefined) {
			const accepted = attributes.map((known) => known.id);
			throw unknown(place, id, accepted);
		}
		const allowed = new Uint8Array(modalities.length);
		for (const modality of typeof named === 'string' ? [named] : named) {
			const code = modalities.indexOf(modality);
			if (code === -1) throw unknown(`${place}, ${id}`, modality, modalities);
			allowed[code] = 1;
		}
		return { attribute, allowed };
	});
}

/** Whether the row of codes that starts at `offset` meets the condition. */
export function holds(tests: Tests, codes: Uint8Array, offset: number): boolean {
	for (const { attribute, allowed } of tests) {
		if (allowed[codes[offset + attribute] ?? -1] !== 1) return false;
	}
	return true;
}

function unknown(place: string, found: string, accepted: readonly string[]): InputError {
	return new InputError({ code: 'unknown', place, found, accepted: accepted.slice(0, 25) });
}
