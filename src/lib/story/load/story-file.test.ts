import { describe, expect, it } from 'vitest';
import { LANGS } from '#lib/i18n/lang.ts';
import { loadStory } from './story.ts';
import { storyFile } from './story-file.ts';
import { storyOutline } from './story-outline.ts';

describe.each(LANGS)('the story in %s, as a page and a file', (lang) => {
	const { hash, text } = storyFile(lang);
	const outline = storyOutline(lang);

	it('loses nothing in the file: no date, no infinity, no array of a browser’s own', () => {
		expect(JSON.parse(text)).toEqual(loadStory(lang));
	});

	it('is named after its content', () => {
		expect(hash).toMatch(/^[0-9a-f]{8}$/);
		expect(outline.data).toBe(`/${lang}/story/${hash}.json`);
		expect(hash).not.toBe(storyFile(lang === 'fr' ? 'en' : 'fr').hash);
	});

	it('has in the page every block of the file, in its order, and none of its words but the heads of acts', () => {
		const { act, later } = loadStory(lang);
		const ids = [outline.first, ...outline.later.map(({ blocks }) => blocks)].flat();
		expect(ids).toEqual(
			[act, ...later].flatMap(({ blocks }) => blocks.map(({ id, type }) => ({ id, type })))
		);
		expect(JSON.stringify(outline).length).toBeLessThan(15_000);
	});
});
