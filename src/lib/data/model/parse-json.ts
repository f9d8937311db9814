import { InputError } from '../input-error.ts';
import { show } from './show.ts';

/** JSON text to a value; a leading byte order mark is tolerated. */
export function parseJson(text: string, place: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (cause) {
		if (!(cause instanceof SyntaxError)) throw cause;
		throw new InputError({
			code: 'not-json',
			place,
			found: whereJsonBreaks(cause.message, text),
			accepted: ['a JSON object']
		});
	}
}

// The engines' own messages are in English only, and word the same break differently.
function whereJsonBreaks(message: string, text: string): string {
	const position = /line (\d+) column (\d+)/.exec(message);
	if (position) return `${position[1]}:${position[2]}`;
	return show(text.trim().slice(0, 80));
}
