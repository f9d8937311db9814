import { InputError } from '#lib/data/input-error.ts';
import { parseJson } from '#lib/data/model/parse-json.ts';
import { shorten } from '#lib/data/model/show.ts';
import { existsSync } from 'node:fs';
import { locate, readText } from './read-text.ts';

const MAX_PROFILE_BYTES = 2_000_000;

/**
 * The JSON value that `--profile` gives, in place or in a file, and what to call it in messages.
 *
 * @throws {InputError} when the flag is missing, or is neither JSON nor a readable JSON file.
 */
export function profileFlag(given: string | undefined): { value: unknown; place: string } {
	if (given === undefined || given.trim() === '') {
		throw new InputError({
			code: 'missing',
			place: '--profile',
			accepted: ['a JSON object', 'a readable file']
		});
	}
	if (isInPlace(given)) return { value: parseJson(given, '--profile'), place: '--profile' };
	if (!existsSync(locate(given))) {
		throw new InputError({
			code: 'unreadable',
			place: '--profile',
			found: `no such file: ${shorten(given)}`,
			accepted: ['a JSON object', 'a readable file']
		});
	}
	return { value: parseJson(readText(given, MAX_PROFILE_BYTES), given), place: given };
}

function isInPlace(given: string): boolean {
	return /^\s*([{["]|-?\d+\s*$|(null|true|false)\s*$)/.test(given);
}
