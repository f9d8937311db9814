import { describe, expect, it } from 'vitest';
import raw from '../../data/rights.json' with { type: 'json' };
import { rightsWords as en } from '../../src/content/en/rights-words.ts';
import { rightsWords as fr } from '../../src/content/fr/rights-words.ts';
import { facts } from '../../src/lib/data/facts.ts';
import { parseFile } from '../../src/lib/data/parse-file.ts';
import { rights } from '../../src/lib/data/rights.ts';
import { AGENCY_IDS, PHASES, rightsSchema } from '../../src/lib/data/schema/rights.ts';
import { sources } from '../../src/lib/data/sources.ts';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { parseMarkup } from '../../src/lib/story/markup/parse.ts';
import { walk } from '../../src/lib/story/markup/walk.ts';
import { copyFaults } from './copy-faults.ts';
import { copyTexts } from './copy-texts.ts';

const steps = [...rights.steps.values()];
const voices = [...rights.voices.values()];
const agencies = [...rights.agencies.values()];

/** The sources that a text links or that its figures rest on. */
function named(text: string): string[] {
	const found: string[] = [];
	walk(parseMarkup(text), (node) => {
		if (typeof node !== 'object' || !('id' in node)) return;
		if (node.t === 'source') found.push(node.id);
		if (node.t === 'fact') found.push(...facts.get(node.id)!.sources);
	});
	return found;
}

describe('data/rights.json', () => {
	it('has every body named in the texts the project starts from, and any other', () => {
		expect(agencies.map(({ id }) => id)).toEqual([...AGENCY_IDS]);
	});

	it('has steps for each part of a check', () => {
		for (const phase of PHASES)
			expect(steps.filter((step) => step.phase === phase).length, phase).toBeGreaterThan(1);
	});

	it.each([...steps, ...voices])('$id: no fault in either language', ({ id, ...entry }) => {
		for (const lang of LANGS) expect(copyFaults(entry.text[lang], lang, id)).toEqual([]);
	});

	it.each(agencies)('$id: no fault in what is known of it', ({ id, known }) => {
		for (const lang of LANGS) expect(copyFaults(known[lang], lang, id)).toEqual([]);
	});

	it.each(steps)('$id: links the sources it names, in both languages', ({ text, sources: own }) => {
		const [inFr, inEn] = [named(text.fr), named(text.en)];
		expect(inEn.toSorted()).toEqual(inFr.toSorted());
		expect(inFr.length).toBeGreaterThan(0);
		for (const id of own) expect(sources.has(id), id).toBe(true);
	});

	it('rests on no source that was not read', () => {
		for (const { id, sources: own } of [...steps, ...voices, ...rights.laws.values()])
			for (const source of own) expect(sources.get(source)!.access, id).not.toBe('not-seen');
	});

	it.each([
		[
			'a step without a source',
			(data: typeof raw) => (data.steps[0]!.sources = []),
			'steps.0.sources'
		],
		[
			'an account without a source',
			(data: typeof raw) => (data.voices[0]!.sources = []),
			'voices.0.sources'
		],
		[
			'a text in one language',
			(data: typeof raw) => (data.steps[1]!.text.en = ' '),
			'steps.1.text.en'
		],
		[
			'a part that is none',
			(data: typeof raw) => (data.steps[2]!.phase = 'later'),
			'steps.2.phase'
		],
		['a body that is none', (data: typeof raw) => (data.agencies[0]!.id = 'cap'), 'agencies.0.id']
	])('is refused with %s', (_, spoil, place) => {
		const planted = structuredClone(raw);
		spoil(planted);
		expect(() => parseFile(rightsSchema, planted, 'data/rights.json')).toThrow(
			`data/rights.json, ${place}: found`
		);
	});
});

describe('the words of the page', () => {
	it('say the same things in both languages', () => {
		const places = (words: unknown) => copyTexts(words).map(({ place }) => place);
		expect(places(en)).toEqual(places(fr));
		const values = (words: unknown) =>
			copyTexts(words).map(({ text }) => [...text.matchAll(/\{\w+\}/g)].join());
		expect(values(en)).toEqual(values(fr));
	});

	it('leave nothing empty but the note on French, in French', () => {
		const empty = [fr, en].flatMap((words) => copyTexts(words).filter(({ text }) => !text.trim()));
		expect(empty.map(({ place }) => place)).toEqual(['letter.french']);
	});

	it('hold no figure', () => {
		for (const words of [fr, en])
			for (const { text } of copyTexts(words)) expect(text).not.toMatch(/\d/);
	});
});
