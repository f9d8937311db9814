import * as v from 'valibot';
import { InputError } from '../input-error.ts';
import { checkModel } from './check-model.ts';
import { issueToError } from './issue-to-error.ts';
import { megabytes } from './megabytes.ts';
import { parseJson } from './parse-json.ts';
import type { Model } from './schema.ts';
import { modelSchema } from './schema.ts';

/** Longest model file, in bytes; a text is never longer than its bytes. */
export const MAX_MODEL_BYTES = 2_000_000;

/**
 * Check a parsed JSON value as a scoring model.
 *
 * @param place what the reader calls it (a file name), for the message
 * @throws {InputError} naming the field, what was found and what is accepted.
 */
export function parseModel(json: unknown, place: string): Model {
	const result = v.safeParse(modelSchema, json, { abortEarly: true });
	if (!result.success) throw issueToError(result.issues[0], place);
	checkModel(result.output, place);
	return result.output;
}

/**
 * Check a model file's text.
 *
 * @throws {InputError} when it is too long, not JSON, or not a model.
 */
export function parseModelText(text: string, place: string): Model {
	if (text.length > MAX_MODEL_BYTES) {
		throw new InputError({
			code: 'too-large',
			place,
			found: megabytes(text.length),
			accepted: [megabytes(MAX_MODEL_BYTES)]
		});
	}
	return parseModel(parseJson(text, place), place);
}
