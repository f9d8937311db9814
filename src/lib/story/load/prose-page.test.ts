import { describe, expect, it } from 'vitest';
import type { ProsePage } from '#content/types.ts';
import { about as en } from '#content/en/about.ts';
import { about as fr } from '#content/fr/about.ts';
import { publisherValues } from '../../ui/publisher.ts';
import { plainText } from '../markup/plain-text.ts';
import { loadProsePage } from './prose-page.ts';

const page = (text: string): ProsePage => ({
	title: 'T',
	lede: 'L',
	sections: [{ id: 's', title: 'S', text: [text] }]
});
const say = (text: string, values: Record<string, string> = {}) =>
	plainText(
		loadProsePage({ fr: page(text), en: page(text) }, 'en', values).prose.sections[0]!.text[0]!
	);

describe('loadProsePage', () => {
	it('fills configured values in, as literals', () => {
		expect(say('By **%NAME%**, on %DATE%.', { NAME: 'A 36 [[c]]', DATE: '*1* May' })).toBe(
			'By A 36 [[c]], on *1* May.'
		);
	});

	it('refuses a value that is not given, naming it', () => {
		expect(() => say('By %NAME%.')).toThrow('%NAME%');
		expect(() => say('By %NAME%.', { OTHER: 'x' })).toThrow('%NAME%');
	});

	it('says plainly what is not configured, in both languages', () => {
		const about = (lang: 'fr' | 'en') =>
			loadProsePage({ fr, en }, lang, publisherValues({}, lang))
				.prose.sections.flatMap(({ text }) => text.map(plainText))
				.join('\n');
		expect(about('fr')).toContain('Éditeur non configuré');
		expect(about('en')).toContain('Publisher not set');
		expect(about('fr') + about('en')).not.toMatch(/%[A-Z_]+%/);
	});
});
