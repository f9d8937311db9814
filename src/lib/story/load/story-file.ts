import { createHash } from 'node:crypto';
import type { Lang } from '#lib/i18n/lang.ts';
import { loadStory } from './story.ts';

/** As many digits of SHA-256 as the names of the site's other files keep. */
const DIGITS = 8;

const made: Partial<Record<Lang, { hash: string; text: string }>> = {};

/**
 * What the blocks of the story need to answer a reader, as one file named after its content: a page
 * never meets the data of another version.
 *
 * @returns the file's text, JSON, and the beginning of its SHA-256, in hexadecimal
 */
export function storyFile(lang: Lang): { hash: string; text: string } {
	return (made[lang] ??= compute(lang));
}

function compute(lang: Lang) {
	const text = JSON.stringify(loadStory(lang));
	return { hash: createHash('sha256').update(text).digest('hex').slice(0, DIGITS), text };
}
