import { describe, expect, it } from 'vitest';
import { archetypes } from '../../src/lib/data/archetypes.ts';
import { glossary } from '../../src/lib/data/glossary.ts';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { ACTS, CONTENT, TABLES } from './content.ts';
import { copyFaults } from './copy-faults.ts';
import { copyTexts } from './copy-texts.ts';
import { translationFaults } from './translation-faults.ts';

describe.each(LANGS)('the copy in %s', (lang) => {
	it.each([...CONTENT, ...TABLES])('has no fault: $name', (content) => {
		expect(copyTexts(content[lang]).length).toBeGreaterThan(10);
		expect(copyFaults(content[lang], lang, content.name)).toEqual([]);
	});

	it.each([...glossary.values()])('has no fault: definition of $id', ({ definition }) => {
		expect(copyFaults(definition[lang], lang, 'data/glossary.json')).toEqual([]);
	});

	it.each([...archetypes.values()])('has no fault: household $id', ({ story, uncovered }) => {
		const copy = [story[lang], ...(uncovered ? [uncovered[lang]] : [])];
		expect(copyFaults(copy, lang, 'data/archetypes.json')).toEqual([]);
	});

	it('is typed with plain French spaces or none, so that none is doubled', () => {
		for (const { text } of CONTENT.flatMap((content) => copyTexts(content[lang])))
			expect(text).not.toMatch(/[ \u00a0\u202f]{2}|^\s|\s$/);
	});
});

describe('the two languages', () => {
	it.each(CONTENT)('say the same: $name', ({ name, fr, en }) => {
		expect(translationFaults(fr, en, name)).toEqual([]);
	});

	it.each(TABLES)('name the same cells: $name', ({ fr, en }) => {
		const places = (copy: unknown) => copyTexts(copy).map(({ place }) => place);
		expect(places(fr)).toEqual(places(en));
	});
});

describe('a planted fault is found, with its file and place', () => {
	const act = ACTS[0]!.fr;

	it.each([
		['a bare figure', 'Soit 36 % des contrôles.', 'bare figure "36"'],
		['a bare figure in bold', 'Soit **36**.', 'bare figure "36"'],
		['a bare figure in a link', '[36 contrôles](source:lqdn-2023-code)', 'bare figure "36"'],
		['an unknown fact', 'Soit {fact:caf.nope}.', 'unknown fact: "caf.nope"'],
		['an unknown result', 'Soit {result:nope}.', 'unknown result: "nope"'],
		['an unknown source', '[Un journal](source:nope)', 'unknown source: "nope"'],
		['an unknown term', 'Un [[nope]].', 'unknown term: "nope"'],
		['an unknown page', '[Une page](page:nope)', 'unknown page: "nope"'],
		['markup that is not understood', 'Soit {facts:caf.nope}.', 'markup not understood'],
		['a missing translation', '  ', 'the text is empty']
	])('%s', (_, text, message) => {
		const planted = structuredClone(act);
		planted.blocks[1]!.title = text;
		const faults = copyFaults(planted, 'fr', 'act1');
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain('act1, blocks[1].title: ');
		expect(faults[0]).toContain(message);
	});

	it('a block, a figure, a step or a row that one language lacks', () => {
		const plant = (change: (copy: typeof act) => void) => {
			const planted = structuredClone(act);
			change(planted);
			return translationFaults(planted, act, 'act1');
		};
		const sequence = act.blocks.findIndex(({ type }) => type === 'sequence');
		const target = act.blocks.findIndex(({ id }) => id === 'target');
		expect(plant((copy) => copy.blocks.pop())).toEqual(['act1, parts: "unknown" in English only']);
		expect(plant((copy) => copy.blocks.reverse())).toEqual(['act1, parts: another order']);
		expect(
			plant((copy) => {
				const block = copy.blocks[sequence];
				if (block?.type === 'sequence') block.steps.splice(1, 1);
			})
		).toContain('act1, build-up: "step revenu_mensuel" in English only');
		expect(
			plant((copy) => {
				const block = copy.blocks[target];
				if (block?.type === 'step') block.figure.id = 'other';
			})
		).toContain('act1, target: "figure other" in French only');
		expect(
			plant((copy) => {
				copy.opening.lede = copy.opening.lede.replace('caf.households.2024', 'caf.checks.all.2024');
			})
		).toContain('act1, head names: "fact caf.checks.all.2024" in French only');
	});
});
