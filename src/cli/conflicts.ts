import { InputError } from '#lib/data/input-error.ts';
import { modalityRef } from '#lib/data/model/modality-ref.ts';
import type { Exclusion, Model } from '#lib/data/model/schema.ts';
import { impossibleReasons } from '#lib/scoring/index.ts';
import type { Profile } from '#lib/scoring/index.ts';

/** Answers that cannot describe one household, where the reader gave only part of them. */
export interface Conflict {
	readonly all: readonly string[];
	readonly reason: { readonly fr: string; readonly en: string };
}

/**
 * Refuse answers that cannot describe one household.
 *
 * A reconstructed model is asked what single answers add (`{"rsa": "oui"}` alone): there, a
 * conflict with an answer that was left out, hence taken at its reference, is returned for the
 * output instead. With known weights it would make a wrong score, so it is refused too.
 *
 * @param given the ids of the variables answered by the reader
 * @throws {InputError} with the reason of the exclusion.
 */
export function checkConflicts(
	model: Model,
	profile: Profile,
	given: ReadonlySet<string>,
	place: string
): readonly Conflict[] {
	const hits = impossibleReasons(model, profile);
	const refused = hits.find(
		({ all }) => model.kind !== 'reconstructed' || all.every(({ variable }) => given.has(variable))
	);
	if (refused !== undefined) {
		const found = refs(refused).join(' + ');
		throw new InputError({ code: 'impossible', place, found, reason: refused.reason });
	}
	return hits.map((exclusion) => ({ all: refs(exclusion), reason: exclusion.reason }));
}

function refs({ all }: Exclusion): readonly string[] {
	return all.map(({ variable, modality }) => modalityRef(variable, modality));
}
