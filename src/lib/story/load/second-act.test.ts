import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sources } from '../../data/sources.ts';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { MESSAGE_STEPS } from '../figures/drm-message.ts';
import { secondAct } from './second-act.ts';
import { loadStory } from './story.ts';

/** What the figures of the act may weigh in the page, in bytes. */
const BUDGET = 15_000;

describe.each(SPOKEN)('the second act in $lang', ({ lang, t }) => {
	const figures = secondAct(lang, t);
	const act = loadStory(lang).later.find(({ id }) => id === 'act2')!;

	it('stands first after the opening act', () => {
		expect(loadStory(lang).later[0]!.id).toBe('act2');
	});

	it('has a figure for each that its blocks name, and no other', () => {
		const named = act.blocks.flatMap((block) => ('figure' in block ? [block.figure.id] : []));
		expect(named.sort()).toEqual(Object.keys(figures).sort());
	});

	it.each(Object.entries(figures))(
		'says, tables and sources %s',
		(_, { words, sources: cited }) => {
			expect(words.summary).toMatch(/\d/);
			expect(words.summary).not.toMatch(/undefined|NaN|\{/);
			expect(words.table.rows.length).toBeGreaterThan(1);
			for (const row of words.table.rows) {
				expect(row).toHaveLength(words.table.columns.length);
				for (const cell of row) expect(cell).not.toMatch(/undefined|NaN|^$/);
			}
			expect(cited.length).toBeGreaterThan(0);
			for (const id of cited) expect(sources.has(id), id).toBe(true);
		}
	);

	it('says on every figure of people that they are made up', () => {
		const without = Object.entries(figures).filter(([, { fiction }]) => !fiction);
		expect(without.map(([id]) => id)).toEqual(['drm-windows', 'drm-readers']);
	});

	it('reads the message step by step, then its entry', () => {
		const block = act.blocks.find(({ type }) => type === 'drm-message');
		const steps = block?.type === 'drm-message' ? block.steps : [];
		expect(steps.map(({ criterion }) => criterion)).toEqual([
			...Object.keys(MESSAGE_STEPS),
			'entry'
		]);
		const figure = figures['drm-message']!;
		if (figure.chart !== 'message') throw new Error('the message is no message');
		const read = figure.series.lines.map(({ code, step }) => [code, step]);
		const wanted = Object.values(MESSAGE_STEPS).flatMap((codes, step) =>
			codes.map((code) => [code, step])
		);
		expect(read).toEqual(wanted);
	});

	it('weighs little', () => {
		expect(gzipSync(JSON.stringify({ figures, act })).length).toBeLessThan(BUDGET);
	});
});
