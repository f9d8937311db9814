import { InputError } from '../input-error.ts';
import { checkRelations } from './check-relations.ts';
import { checkSources } from './check-sources.ts';
import type { Modality, Model, Variable } from './schema.ts';
import { show, shorten } from './show.ts';
import { signOf } from './signed.ts';

/**
 * The rules that join several fields of a model: unique ids, one reference a variable, weights or
 * directions by kind, known sources, relations and exclusions.
 *
 * @throws {InputError} at the first rule that is broken.
 */
export function checkModel(model: Model, place: string): void {
	checkUnique(model.variables, `${place}, variables`);
	checkUnique(model.sources, `${place}, sources`);
	checkIntercept(model, place);
	model.variables.forEach((variable, i) => {
		const at = `${place}, variables[${i}] (${variable.id})`;
		checkUnique(variable.modalities, `${at}.modalities`);
		checkReference(variable, at);
		for (const modality of variable.modalities) {
			checkModality(model, modality, `${at}.modalities (${modality.id})`);
		}
	});
	checkSources(model, place);
	checkRelations(model, place);
}

function checkUnique(entries: readonly { id: string }[], place: string): void {
	const seen = new Set<string>();
	for (const { id } of entries) {
		if (seen.has(id)) {
			throw new InputError({ code: 'duplicate', place, found: id, accepted: ['other ids'] });
		}
		seen.add(id);
	}
}

function checkIntercept(model: Model, place: string): void {
	const known = model.intercept !== null;
	if (known === (model.kind !== 'reconstructed')) return;
	throw new InputError({
		code: known ? 'not-reconstructed' : 'missing',
		place: `${place}, intercept`,
		found: show(model.intercept),
		accepted: [known ? 'null' : 'number']
	});
}

function checkReference(variable: Variable, place: string): void {
	const references = variable.modalities.filter((modality) => modality.reference === true);
	if (references.length < 2) return;
	throw new InputError({
		code: 'two-references',
		place,
		found: shorten(references.map(({ id }) => id).join(', '))
	});
}

function checkModality(model: Model, modality: Modality, place: string): void {
	const { weight, reference = false } = modality;
	const found = show(weight);
	if (model.kind === 'reconstructed') {
		if (weight !== undefined) {
			throw new InputError({ code: 'not-reconstructed', place, found, accepted: ['no weight'] });
		}
	} else if (weight === undefined && !reference) {
		throw new InputError({ code: 'missing', place: `${place}.weight`, accepted: ['number'] });
	}
	const sign = signOf(modality);
	if (reference && ((weight ?? 0) !== 0 || sign !== null)) {
		throw new InputError({
			code: 'reference-not-zero',
			place,
			found: weight === undefined ? String(modality.direction) : found,
			accepted: ['0', '"none"']
		});
	}
	const counts = sign !== null || (weight ?? 0) !== 0;
	if (counts && (modality.source ?? []).length === 0) {
		throw new InputError({
			code: 'missing',
			place: `${place}.source`,
			accepted: model.sources.slice(0, 5).map(({ id }) => id)
		});
	}
}
