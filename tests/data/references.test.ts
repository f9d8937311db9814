import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/lib/data/parse-file.ts';
import { archetypeSchema } from '../../src/lib/data/schema/archetype.ts';
import { eventSchema } from '../../src/lib/data/schema/event.ts';
import { conflictSchema, factSchema } from '../../src/lib/data/schema/fact.ts';
import { termSchema } from '../../src/lib/data/schema/glossary.ts';
import { sourceSchema } from '../../src/lib/data/schema/source.ts';
import { dataFiles, type DataFiles } from './data-files.ts';
import { referenceFaults } from './reference-faults.ts';

/** Words that only one language has, in what should be no more than a name. */
const RELAYED =
	/[,(] ?(sur|avec|cité|citant|repris|publié|relayé|lue?s?|résum|quot|citing|read|with)|\b(and|site officiel|avocate?|non identifié)\b/;

describe('the data', () => {
	const data = dataFiles();

	it('is there', () => {
		expect(data.facts.length).toBeGreaterThan(500);
		expect(data.sources.length).toBeGreaterThan(200);
		expect(data.events.length).toBeGreaterThan(20);
	});

	it('names nothing that is not there, and no id twice', () => {
		expect(referenceFaults(data)).toEqual([]);
	});

	it('gives a source and a confidence to every fact and every event', () => {
		for (const { id, sources, confidence } of [...data.facts, ...data.events]) {
			expect(sources.length, id).toBeGreaterThan(0);
			expect(['primary', 'secondary', 'seed', 'computed'], id).toContain(confidence);
		}
	});

	it('takes no fact to be primary on the word of a third party alone', () => {
		const kind = new Map(data.sources.map((source) => [source.id, source.kind]));
		const unfounded = data.facts.filter(
			({ confidence, sources }) =>
				confidence === 'primary' && sources.every((id) => kind.get(id) === 'secondary')
		);
		expect(unfounded.map(({ id }) => id)).toEqual([]);
	});

	it('says who relays a source in both languages', () => {
		const unsaid = data.sources.filter(
			({ publisher }) => typeof publisher === 'string' && RELAYED.test(publisher)
		);
		expect(unsaid.map(({ publisher }) => publisher)).toEqual([]);
	});

	it.each([
		'AFP, sur Boursorama',
		'Presse, lue par un relais',
		'CBS, quoting a Council',
		'A and B'
	])('which %s does not', (publisher) => expect(publisher).toMatch(RELAYED));
});

describe('a reference planted wrong is found, with its file and place', () => {
	const plant = (change: (data: DataFiles) => void) => {
		const data = dataFiles();
		change(data);
		return referenceFaults(data);
	};

	it('an unknown source of a fact', () => {
		expect(plant(({ facts }) => (facts[3]!.sources = ['nope']))).toEqual([
			expect.stringMatching(
				/^data\/facts\.json, facts\[3\] \([\w.-]+\)\.sources: no source "nope"$/
			)
		]);
	});

	it.each([
		['an event', ({ events }) => (events[0]!.sources = ['nope']), 'data/events.json, [0]'],
		['a term', ({ glossary }) => (glossary[1]!.sources = ['nope']), 'data/glossary.json, [1]'],
		[
			'a household',
			({ archetypes }) => (archetypes[2]!.sources = ['nope']),
			'archetypes.json, [2]'
		],
		['a model', ({ models }) => (models[0]!.sources[0]!.id = 'nope'), 'data/models, [0]']
	] as [string, (data: DataFiles) => unknown, string][])(
		'an unknown source of %s',
		(_, change, place) => {
			const faults = plant(change);
			expect(faults).toHaveLength(1);
			expect(faults[0]).toContain(place);
			expect(faults[0]).toContain('no source "nope"');
		}
	);

	it('an unknown fact in a conflict and behind a computed one', () => {
		const computed = dataFiles().facts.findIndex(({ confidence }) => confidence === 'computed');
		expect(plant(({ conflicts }) => conflicts[0]!.facts.push('nope'))[0]).toMatch(
			/^data\/facts\.json, conflicts\[0\] .*no fact "nope"$/
		);
		expect(plant(({ facts }) => facts[computed]!.computedFrom!.push('nope'))[0]).toMatch(
			/computedFrom: no fact "nope"$/
		);
	});

	it('a computed fact that does not say from what, an id taken twice, an unknown model', () => {
		const computed = dataFiles().facts.findIndex(({ confidence }) => confidence === 'computed');
		expect(plant(({ facts }) => delete facts[computed]!.computedFrom)).toHaveLength(1);
		expect(plant(({ facts }) => facts.push(facts[0]!))[0]).toContain('the id is taken');
		expect(plant(({ archetypes }) => (archetypes[0]!.model = 'nope'))[0]).toContain(
			'.model: no model "nope"'
		);
	});
});

describe('a file planted wrong is refused, with its name and place', () => {
	const facts = v.strictObject({ facts: v.array(factSchema), conflicts: v.array(conflictSchema) });
	const refuses = (schema: v.GenericSchema, raw: unknown, file: string, message: RegExp | string) =>
		expect(() => parseFile(schema, raw, file)).toThrow(message);

	it('takes the files as they are', () => {
		const { facts: list, conflicts, sources } = dataFiles();
		expect(parseFile(facts, { facts: list, conflicts }, 'f').facts).toHaveLength(list.length);
		expect(parseFile(v.array(sourceSchema), sources, 's')).toHaveLength(sources.length);
	});

	it.each([
		['no source', { sources: [] }, 'sources'],
		['no translation', { label: { fr: 'Oui', en: '' } }, 'label.en'],
		['a translation of spaces', { label: { fr: ' ', en: 'Yes' } }, 'label.fr'],
		['one language only', { label: { fr: 'Oui' } }, 'label.en'],
		['an unknown confidence', { confidence: 'memory' }, 'confidence'],
		['an unknown unit', { unit: 'bananas' }, 'unit'],
		['a number that is not finite', { value: NaN }, 'value'],
		['an unknown field', { vlaue: 3 }, 'vlaue'],
		['a wrong id', { id: 'A fact' }, 'id']
	])('a fact with %s', (_, change, field) => {
		const { facts: list, conflicts } = dataFiles();
		const planted = list.map((fact, i) => (i === 7 ? { ...fact, ...change } : fact));
		refuses(
			facts,
			{ facts: planted, conflicts },
			'data/facts.json',
			new RegExp(
				`^data/facts\\.json, facts\\.7\\.${field.replace('.', '\\.')}: found .+, accepted: .+`
			)
		);
	});

	it.each([
		['data/events.json', eventSchema, 'events', { sources: [] }, '0.sources'],
		['data/events.json', eventSchema, 'events', { label: { fr: 'x', en: '' } }, '0.label.en'],
		['data/events.json', eventSchema, 'events', { confidence: undefined }, '0.confidence'],
		['data/sources.json', sourceSchema, 'sources', { url: 'not an address' }, '0.url'],
		[
			'data/sources.json',
			sourceSchema,
			'sources',
			{ publisher: { fr: 'x', en: '' } },
			'0.publisher'
		],
		[
			'data/glossary.json',
			termSchema,
			'glossary',
			{ definition: { fr: 'x', en: '' } },
			'0.definition'
		],
		['data/archetypes.json', archetypeSchema, 'archetypes', { sources: [] }, '0.sources']
	] as const)('%s with a wrong %#', (file, schema, key, change, place) => {
		const list = dataFiles()[key] as Record<string, unknown>[];
		const planted = [{ ...list[0], ...change }, ...list.slice(1)];
		refuses(v.array(schema as v.GenericSchema), planted, file, `${file}, ${place}`);
	});

	it('a file that is no list', () => {
		refuses(v.array(sourceSchema), {}, 'data/sources.json', 'data/sources.json, the whole file');
	});
});
