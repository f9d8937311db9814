import { PLAIN_KEYS } from '../../src/lib/story/load/resolved.ts';

/** One text of the copy and where it stands. */
export interface CopyText {
	/** `blocks[2].steps[0].title`. */
	place: string;
	text: string;
}

/** Every text of a piece of copy, however deep; keys such as `id` are not texts. */
export function copyTexts(copy: unknown, place = ''): CopyText[] {
	if (typeof copy === 'string') return [{ place, text: copy }];
	if (Array.isArray(copy)) return copy.flatMap((item, i) => copyTexts(item, `${place}[${i}]`));
	if (typeof copy !== 'object' || copy === null) return [];
	return Object.entries(copy).flatMap(([key, value]) =>
		(PLAIN_KEYS as readonly string[]).includes(key) && typeof value === 'string'
			? []
			: copyTexts(value, place ? `${place}.${key}` : key)
	);
}
