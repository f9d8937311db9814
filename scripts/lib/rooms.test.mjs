import { describe, expect, it } from 'vitest';
import { importedPath, roomOf, wrongArrow } from './rooms.mjs';

describe('roomOf', () => {
	it.each([
		['src/lib/scoring/log-odds.ts', 'scoring'],
		['src/lib/charts/Bars/series.ts', 'charts'],
		['src/lib/story/scroller.ts', 'story'],
		['src/lib/story/markup/parse.ts', 'markup'],
		['src/routes/fr/+page.svelte', 'routes'],
		['src/content/fr/act1.ts', 'content'],
		['data/population/rsa.json', null],
		['tests/e2e/smoke.test.ts', null]
	])('%s is in %s', (path, room) => expect(roomOf(path)).toBe(room));
});

describe('importedPath', () => {
	it('follows relative and alias specifiers, and leaves packages alone', () => {
		expect(importedPath('src/lib/data/schema/fact.ts', '../facts.ts')).toBe(
			'src/lib/data/facts.ts'
		);
		expect(importedPath('src/cli/score.ts', '#lib/scoring/score.ts')).toBe(
			'src/lib/scoring/score.ts'
		);
		expect(importedPath('src/cli/score.ts', '#data/facts.json')).toBe('data/facts.json');
		expect(importedPath('src/cli/score.ts', 'd3-array')).toBeNull();
	});
});

describe('wrongArrow', () => {
	it('lets an import go down the arrows', () => {
		expect(wrongArrow('src/routes/+page.svelte', '#lib/story/Story.svelte')).toBeNull();
		expect(wrongArrow('src/lib/charts/Bars/series.ts', '../../scoring/score.ts')).toBeNull();
		expect(wrongArrow('src/lib/charts/Bars/Bars.svelte', '#lib/story/markup/parse.ts')).toBeNull();
		expect(wrongArrow('src/lib/control/select.ts', '#lib/scoring/score.ts')).toBeNull();
	});

	it('stops one that goes up', () => {
		expect(wrongArrow('src/lib/data/facts.ts', '../scoring/score.ts')).toEqual({
			from: 'data',
			to: 'scoring'
		});
		expect(wrongArrow('src/lib/scoring/score.ts', '#lib/charts/Bars/series.ts')).not.toBeNull();
		expect(wrongArrow('src/lib/drm/ledger.ts', '../story/steps.ts')).not.toBeNull();
		expect(wrongArrow('src/lib/charts/Bars/Bars.svelte', '#lib/story/steps.ts')).not.toBeNull();
	});

	it('is not misled by data files named as a room', () => {
		expect(wrongArrow('src/lib/data/margins.ts', '#data/population/rsa.json')).toBeNull();
		expect(wrongArrow('src/lib/data/margins.ts', '../../../data/drm/labels.json')).toBeNull();
		expect(wrongArrow('src/lib/data/schema/all.ts', './population/margin.ts')).toBeNull();
	});
});
