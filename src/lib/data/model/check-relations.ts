import { InputError } from '../input-error.ts';
import { modalityRef } from './modality-ref.ts';
import { orderCycle } from './order-cycle.ts';
import type { Model } from './schema.ts';
import { signOf } from './signed.ts';

/**
 * Orders, largest and exclusions must name what the model has; orders and largest compare sizes,
 * so in a reconstructed model they name signed modalities only.
 *
 * @throws {InputError} naming the reference, or the loop.
 */
export function checkRelations(model: Model, place: string): void {
	const signed = new Set<string>();
	const all = new Set<string>();
	for (const variable of model.variables) {
		for (const modality of variable.modalities) {
			const ref = modalityRef(variable.id, modality.id);
			all.add(ref);
			if (signOf(modality) !== null) signed.add(ref);
		}
	}
	const sized = model.kind === 'reconstructed' ? signed : all;
	model.orders?.forEach(({ greater, lesser }, i) => {
		requireKnown(sized, greater, `${place}, orders[${i}].greater`);
		requireKnown(sized, lesser, `${place}, orders[${i}].lesser`);
	});
	model.largest?.forEach(({ modality }, i) => {
		requireKnown(sized, modality, `${place}, largest[${i}].modality`);
	});
	model.exclusions?.forEach((exclusion, i) => {
		const at = `${place}, exclusions[${i}]`;
		for (const { variable, modality } of exclusion.all) {
			requireKnown(all, modalityRef(variable, modality), at);
		}
		checkDistinctVariables(exclusion.all, at);
	});
	const cycle = orderCycle(model.orders ?? []);
	if (cycle !== null) {
		const found = cycle.length > 8 ? [...cycle.slice(0, 7), '…', cycle[0]] : cycle;
		throw new InputError({ code: 'cycle', place: `${place}, orders`, found: found.join(' > ') });
	}
}

function requireKnown(known: ReadonlySet<string>, ref: string, place: string): void {
	if (known.has(ref)) return;
	throw new InputError({
		code: 'unknown',
		place,
		found: ref,
		accepted: [...known].slice(0, 8)
	});
}

function checkDistinctVariables(all: readonly { variable: string }[], place: string): void {
	const ids = all.map(({ variable }) => variable);
	const twice = ids.find((id, i) => ids.indexOf(id) !== i);
	if (twice === undefined) return;
	throw new InputError({ code: 'duplicate', place, found: twice, accepted: ['other ids'] });
}
