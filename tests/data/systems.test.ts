import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import raw from '../../data/systems.json' with { type: 'json' };
import { events } from '../../src/lib/data/events.ts';
import { facts } from '../../src/lib/data/facts.ts';
import { models } from '../../src/lib/data/models.ts';
import { parseFile } from '../../src/lib/data/parse-file.ts';
import { AGENCIES } from '../../src/lib/data/schema/system-keys.ts';
import { systemSchema, type System } from '../../src/lib/data/schema/system.ts';
import { sources } from '../../src/lib/data/sources.ts';
import { systems } from '../../src/lib/data/systems.ts';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { PROMISES } from '../../src/lib/timeline/promises.ts';
import { copyFaults } from './copy-faults.ts';
import { copyReferences } from './copy-references.ts';

const all = [...systems.values()];

/** The texts of a system that are in both languages; a gap is none. */
function texts(system: System): [string, { fr: string; en: string }][] {
	return Object.entries(system).filter(
		(entry): entry is [string, { fr: string; en: string }] =>
			typeof entry[1] === 'object' && entry[1] !== null && 'fr' in entry[1]
	);
}

/* Every system that the five documents this work started from name, and the page it has here. */
const NAMED: [string, string][] = [
	['CAF, code of 2010–2014', 'caf-2010-2014'],
	['CAF, code of 2014–2018', 'caf-2014-2018'],
	['CAF, version attacked in 2024', 'caf-2018-2025'],
	['CAF, version of 2026, models 1 and 2', 'caf-2026'],
	['CAF of Haute-Garonne, data mining and social networks', 'caf-haute-garonne'],
	['CAF of Toulouse, unclaimed rights', 'caf-toulouse'],
	['CAF of Bordeaux, data mining of unclaimed rights', 'caf-bordeaux'],
	['solidarité à la source', 'solidarite-source'],
	['Assurance maladie, C2S', 'cnam-c2s-v1'],
	['Assurance maladie, C2S, present version', 'cnam-c2s-v2'],
	['Assurance maladie, experimental model', 'cnam-c2s-experimental'],
	['Assurance maladie, CMU-C, AME, PUMA', 'cnam-cover'],
	['Assurance maladie, atypical professionals', 'cnam-professionals'],
	['Assurance vieillesse, algorithm since 2016', 'cnav-targeting'],
	['Assurance vieillesse, profiling with the DRM', 'cnav-drm'],
	['Assurance vieillesse, facial recognition', 'retirement-face'],
	['Pôle emploi, experiments', 'ft-data-mining'],
	['France Travail, swindles', 'ft-swindles'],
	['France Travail, control of job search', 'ft-queries'],
	['MSA', 'msa-scoring'],
	['Urssaf', 'urssaf-audits'],
	['Impôts', 'dgfip-cfvr'],
	['DRM', 'drm'],
	['DSN', 'dsn'],
	['PASRAU', 'pasrau'],
	['RNCPS', 'rncps'],
	['Dutch childcare scandal', 'nl-childcare']
];

describe('the inventory', () => {
	it('has a page for every system that the documents name', () => {
		for (const [name, id] of NAMED) expect(systems.has(id), name).toBe(true);
	});

	it('has the thirty systems of the research, the CAF models one by one, and the files', () => {
		expect(all).toHaveLength(41);
		expect(all.filter(({ agency }) => agency === 'abroad')).toHaveLength(9);
		for (const agency of AGENCIES)
			expect(all.filter((system) => system.agency === agency).length, agency).toBeGreaterThan(0);
		const linked = new Set(all.flatMap((system) => system.models));
		for (const { id, agency } of models.values())
			expect(linked.has(id), `${agency}, model ${id}`).toBe(true);
	});

	it('stands in the order of the agencies', () => {
		const places = all.map(({ agency }) => AGENCIES.indexOf(agency));
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	it.each(all)('$id names nothing that is not there, and nothing twice', (system) => {
		const known: [readonly string[], ReadonlyMap<string, unknown>][] = [
			[system.sources, sources],
			[system.facts, facts],
			[system.events, events],
			[system.models, models],
			[system.reads.map(({ id }) => id), systems],
			...system.reads.map((read): [string[], ReadonlyMap<string, unknown>] => [
				read.sources,
				sources
			])
		];
		for (const [ids, map] of known) {
			expect(ids.filter((id) => !map.has(id))).toEqual([]);
			expect(new Set(ids).size).toBe(ids.length);
		}
		expect(system.reads.map(({ id }) => id)).not.toContain(system.id);
	});

	it.each(all)('$id has no bare figure, and says the same in both languages', (system) => {
		expect(texts(system).length).toBeGreaterThanOrEqual(6);
		for (const [field, text] of texts(system)) {
			for (const lang of LANGS) {
				expect(copyFaults(text[lang], lang, `${system.id}, ${field}`)).toEqual([]);
				expect(text[lang]).not.toMatch(/[ \u00a0\u202f]{2}|^\s|\s$/);
			}
			expect(copyReferences(text.fr), `${system.id}, ${field}`).toEqual(copyReferences(text.en));
		}
	});

	it('keeps short names short, so that the map holds them', () => {
		for (const { id, short } of all)
			for (const lang of LANGS) expect(short[lang].length, id).toBeLessThanOrEqual(34);
	});

	it('names each page in words of its own, in each language', () => {
		const names = all.flatMap(({ name }) => [name.fr, name.en]);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('a system planted wrong is refused, with its file and place', () => {
	const plant = (change: Record<string, unknown>) =>
		parseFile(v.array(systemSchema), [{ ...raw[0], ...change }], 'data/systems.json');

	it.each([
		['no source', { sources: [] }, '0.sources'],
		['an empty text', { purpose: { fr: 'x', en: '' } }, '0.purpose.en'],
		['a missing field', { legalBasis: undefined }, '0.legalBasis'],
		['an unknown agency', { agency: 'bank' }, '0.agency'],
		['an unknown status', { status: 'maybe' }, '0.status'],
		['an unknown strength', { evidence: 'sure' }, '0.evidence'],
		[
			'an arrow without a source',
			{ reads: [{ id: 'drm', state: 'trial', sources: [] }] },
			'0.reads.0.sources'
		],
		['an unknown field', { score: 3 }, '0.score']
	])('%s', (_, change, place) => {
		expect(() => plant(change)).toThrow(`data/systems.json, ${place}: found`);
	});

	it('takes null where nothing is known', () => {
		expect(plant({ method: null, statusAsOf: null })[0]!.method).toBeNull();
	});
});

describe('what was promised', () => {
	it.each(PROMISES)(
		'$id rests on events and facts that are there',
		({ id, title, said, at, then }) => {
			for (const event of [at, ...then.map((later) => later.at)])
				expect(events.has(event)).toBe(true);
			for (const text of [title, said, ...then.map((later) => later.text)]) {
				for (const lang of LANGS) expect(copyFaults(text[lang], lang, id)).toEqual([]);
				expect(copyReferences(text.fr)).toEqual(copyReferences(text.en));
			}
		}
	);

	it.each(PROMISES)('$id comes before what followed', ({ at, then }) => {
		const dates = [at, ...then.map((later) => later.at)].map((event) => events.get(event)!.date);
		expect(dates).toEqual([...dates].sort());
	});
});
