import type { Model } from '#lib/data/model/schema.ts';
import { scoreChange } from '#lib/scoring/compare.ts';
import { ensembleOf } from '#lib/scoring/ensemble-of.ts';
import { impossibleReasons } from '#lib/scoring/impossible.ts';
import { keptEnsemble, type KeptWeights } from '#lib/scoring/kept-ensemble.ts';
import { parseProfile } from '#lib/scoring/profile.ts';
import { startingProfile } from '#lib/scoring/starting-profile.ts';
import type { Profile } from '#lib/scoring/types.ts';

/** The household that the reader makes up: a model, a seed, answers, and the last change. */
export class ReaderProfile {
	model = $state.raw() as Model;
	seed = $state(1);
	answers = $state.raw<Profile>({});
	/** The answers before the last change, and the variable that it touched. */
	#before = $state.raw<Profile>({});
	moved = $state<string | undefined>();

	/** What the fit of the story's model kept, once it is in. */
	kept = $state.raw<KeptWeights | undefined>();

	/* The kept weightings come from one seed; another one asks for draws of its own. */
	readonly ensemble = $derived.by(
		() =>
			(this.seed === this.kept?.seed ? keptEnsemble(this.model, this.kept) : null) ??
			ensembleOf(this.model, this.seed)
	);
	/** Why this household cannot exist; empty for a possible one. */
	readonly impossible = $derived.by(() => impossibleReasons(this.model, this.answers));
	/** What the last change did to the score. */
	readonly change = $derived.by(() =>
		this.moved === undefined ? null : scoreChange(this.ensemble, this.#before, this.answers)
	);

	constructor(model: Model, answers: Record<string, string> = {}) {
		this.open(model, answers);
	}

	/**
	 * Take a model, with answers to start from.
	 *
	 * @throws {InputError} when the model does not know one of the answers; nothing changes then.
	 */
	open(model: Model, answers: Record<string, string> = {}, seed = this.seed): void {
		const complete = Object.keys(answers).length
			? parseProfile(model, answers, 'profile')
			: startingProfile(model);
		this.model = model;
		this.seed = seed;
		this.answers = complete;
		this.#before = complete;
		this.moved = undefined;
	}

	/** Change one answer. */
	answer(variable: string, modality: string): void {
		this.#before = this.answers;
		this.answers = { ...this.answers, [variable]: modality };
		this.moved = variable;
	}

	/** The answers that differ from the reference household. */
	given(): Record<string, string> {
		const reference = startingProfile(this.model);
		return Object.fromEntries(
			Object.entries(this.answers).filter(([id, modality]) => reference[id] !== modality)
		);
	}
}
