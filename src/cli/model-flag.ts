import { InputError } from '#lib/data/input-error.ts';
import { isModelId, loadModel, MODEL_IDS } from '#lib/data/model/library.ts';
import { MAX_MODEL_BYTES, parseModelText } from '#lib/data/model/parse.ts';
import type { Model } from '#lib/data/model/schema.ts';
import { existsSync } from 'node:fs';
import { locate, readText } from './read-text.ts';

/**
 * The model that `--model` names: one of ours by id, or a file.
 *
 * @throws {InputError} when it is neither, or when the file is not a model.
 */
export async function modelFlag(given: string | undefined): Promise<Model> {
	if (given === undefined) {
		throw new InputError({ code: 'missing', place: '--model', accepted: CHOICES });
	}
	if (isModelId(given)) return loadModel(given);
	if (looksLikeId(given) && !existsSync(locate(given))) {
		throw new InputError({ code: 'unknown', place: '--model', found: given, accepted: CHOICES });
	}
	return parseModelText(readText(given, MAX_MODEL_BYTES), given);
}

const CHOICES = [...MODEL_IDS, 'a readable file'];

function looksLikeId(given: string): boolean {
	return /^[\w-]{1,60}$/.test(given);
}
