import { InputError } from '../input-error.ts';
import type { Model } from './schema.ts';

/** @throws {InputError} when the model cites a source that it does not list. */
export function checkSources(model: Model, place: string): void {
	const known = new Set(model.sources.map(({ id }) => id));
	for (const [field, ids] of citations(model)) {
		const missing = ids.find((id) => !known.has(id));
		if (missing === undefined) continue;
		throw new InputError({
			code: 'unknown-source',
			place: `${place}, ${field}`,
			found: missing,
			accepted: [...known].slice(0, 8)
		});
	}
}

function* citations(model: Model): Generator<[string, readonly string[]]> {
	if (model.target) yield ['target', model.target.source];
	if (model.criteriaCount) yield ['criteriaCount', model.criteriaCount.source];
	if (model.incomeRule) yield ['incomeRule', model.incomeRule.source];
	for (const [i, reply] of (model.replies ?? []).entries()) yield [`replies[${i}]`, reply.source];
	for (const [i, order] of (model.orders ?? []).entries()) yield [`orders[${i}]`, order.source];
	for (const [i, rule] of (model.largest ?? []).entries()) yield [`largest[${i}]`, rule.source];
	for (const [i, rule] of (model.exclusions ?? []).entries()) {
		yield [`exclusions[${i}]`, rule.source ?? []];
	}
	for (const [i, variable] of model.variables.entries()) {
		const at = `variables[${i}] (${variable.id})`;
		yield [`${at}.attribution`, variable.attribution?.source ?? []];
		for (const modality of variable.modalities) {
			yield [`${at}.modalities (${modality.id})`, modality.source ?? []];
		}
	}
}
