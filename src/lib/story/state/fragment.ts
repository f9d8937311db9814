import { InputError } from '#lib/data/input-error.ts';

/** What a shared link restores: a model, the seed of its draws, the answers given. */
export interface SharedState {
	model: string;
	seed: number;
	/** Variable id → modality id, only where the reader answered. */
	answers: Record<string, string>;
}

/** Longest fragment read; ours are far shorter, and a hostile one must cost nothing. */
const MAX_LENGTH = 4000;
const VERSION = '1';
/** The seeds that the generator takes. */
export const MAX_SEED = 2 ** 32 - 1;
const RESERVED = new Set(['v', 'model', 'seed']);

/** Whether a fragment is a shared state, and not the anchor of a section. */
export function isState(fragment: string): boolean {
	return /^#?(v|model|seed)=/.test(fragment);
}

/** Write a state as a fragment: `#v=1&model=caf-2010-2018&seed=1&rsa=oui`. */
export function encodeState({ model, seed, answers }: SharedState): string {
	const query = new URLSearchParams({ v: VERSION, model, seed: String(seed) });
	for (const variable of Object.keys(answers).sort()) query.set(variable, answers[variable]!);
	return `#${query}`;
}

/**
 * Read a fragment. What it names is not known to exist: the model, the variables and their
 * answers are checked by `parseProfile`.
 *
 * @throws {InputError} naming what could not be read and what is accepted.
 */
export function decodeState(fragment: string): SharedState {
	if (fragment.length > MAX_LENGTH)
		throw refusal('too-large', '#', String(fragment.length), String(MAX_LENGTH));
	const query = new URLSearchParams(fragment.replace(/^#/, ''));
	for (const key of RESERVED)
		if (query.getAll(key).length > 1)
			throw refusal('duplicate', `#${key}`, query.getAll(key)[1]!, 'each once');
	const version = query.get('v');
	if (version !== VERSION) throw refusal('unknown', '#v', version ?? '', VERSION);
	const model = query.get('model') ?? '';
	if (!/^[a-z0-9-]{1,60}$/.test(model)) throw refusal('unknown', '#model', model, 'caf-2010-2018');
	const seed = query.get('seed') ?? '1';
	if (!/^\d{1,10}$/.test(seed) || Number(seed) > MAX_SEED)
		throw refusal('out-of-range', '#seed', seed, `0–${MAX_SEED}`);
	const answers: Record<string, string> = Object.create(null);
	for (const [variable, modality] of query) {
		if (RESERVED.has(variable)) continue;
		if (variable in answers) throw refusal('duplicate', `#${variable}`, modality, 'each once');
		answers[variable] = modality;
	}
	return { model, seed: Number(seed), answers: { ...answers } };
}

function refusal(
	code: 'too-large' | 'unknown' | 'out-of-range' | 'duplicate',
	place: string,
	found: string,
	accepted: string
): InputError {
	return new InputError({
		code,
		place,
		found: found.slice(0, 60),
		accepted: accepted ? [accepted] : []
	});
}
