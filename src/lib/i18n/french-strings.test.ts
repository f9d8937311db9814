import { expect, it } from 'vitest';
import { frenchSpacing } from '../format/french-spacing.ts';

/* The words of the interface, and sentences that reach a reader as they stand in the code. The
   copy and the letters are spaced where they are loaded. */
const FILES = import.meta.glob<Record<string, unknown>>(
	[
		'../**/fr.ts',
		'./**/shell.ts',
		'../catalogue/words/lost.ts',
		'../embed/component/words.ts',
		'../data/{input-error-text,non-take-up-groups}.ts',
		'../drm/{problem-text,windows}.ts',
		'../open-data/descriptions.ts'
	],
	{ eager: true }
);

/** Every French text in a value: all of them, or those that stand under `fr`. */
function frenchTexts(value: unknown, french: boolean): string[] {
	if (typeof value === 'string') return french ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, field]) =>
		frenchTexts(field, french || key === 'fr')
	);
}

it.each(Object.entries(FILES))('%s is spaced as French asks', (name, exported) => {
	/* The name of a model is put in later; its sign is no percentage. */
	const texts = frenchTexts(exported, name.endsWith('/fr.ts')).map((text) =>
		text.replaceAll('%NAME%', 'x')
	);
	expect(texts.length).toBeGreaterThan(0);
	expect(texts).toEqual(texts.map(frenchSpacing));
});
