import { InputError } from '../data/input-error.ts';

/** Marks that change the order in which a text is read, and characters that show nothing. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

/**
 * Check a text that the reader gives, and take out what cannot be seen.
 *
 * @param limit the most characters accepted
 * @returns its lines, without blanks at their ends, empty lines left out
 * @throws {InputError} for a text that is too long, or that holds `<` or `>`.
 */
export function cleanText(text: string, place: string, limit: number): string {
	if (text.length > limit)
		throw new InputError({
			code: 'too-long',
			place,
			found: String(text.length),
			accepted: [String(limit)]
		});
	const bracket = /[<>]/.exec(text)?.[0];
	if (bracket)
		throw new InputError({
			code: 'angle-bracket',
			place,
			found: bracket,
			accepted: ['text without < or >']
		});
	return text
		.replace(UNSEEN, '')
		.split(/\r\n?|\n|\u2028|\u2029/)
		.map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
		.filter(Boolean)
		.join('\n');
}
