const LONGEST = 60;

/**
 * A value from outside as a short word for a message: texts quoted, lists and objects by kind
 * only, since a deeply nested one cannot be written out safely.
 */
export function show(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return 'list';
	if (typeof value === 'object' && value !== null) return 'object';
	if (value === '') return 'empty text';
	if (typeof value === 'string') return JSON.stringify(shorten(value));
	return String(value);
}

/** Cut a text that would drown the message. */
export function shorten(text: string): string {
	const characters = Array.from(text.slice(0, 2 * LONGEST));
	if (characters.length <= LONGEST) return text;
	return characters.slice(0, LONGEST - 1).join('') + '…';
}
