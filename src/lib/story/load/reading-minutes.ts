const WORDS_A_MINUTE = 220;

/** Minutes to read a body of copy aloud in one's head, rounded up; markup counts as words. */
export function readingMinutes(copy: unknown): number {
	return Math.ceil(words(copy) / WORDS_A_MINUTE);
}

function words(value: unknown): number {
	if (typeof value === 'string') return value.split(/\s+/).filter(Boolean).length;
	if (typeof value !== 'object' || value === null) return 0;
	return Object.values(value).reduce<number>((sum, item) => sum + words(item), 0);
}
