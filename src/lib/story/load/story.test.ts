import { describe, expect, it } from 'vitest';
import { modelById } from '../../data/models.ts';
import { coverage } from '../../data/model/coverage.ts';
import { LANGS } from '../../i18n/lang.ts';
import { NEIGHBOURS, STORY_MODEL } from '../figures/story-profiles.ts';
import { loadStory, storyResults, type StoryData } from './story.ts';

/** The sources of the figure that a block draws; undefined where it draws none. */
function sourcesOf(data: StoryData, block: StoryData['act']['blocks'][number]) {
	if (block.type === 'archetypes') return data.households.flatMap(({ sources }) => sources);
	if (!('figure' in block)) return undefined;
	const { id } = block.figure;
	return (data.figures[id] ?? data.modelFigures.figures[id])?.sources;
}

describe.each(LANGS)('loadStory in %s', (lang) => {
	const data = loadStory(lang);

	it('carries every source that its figures and households cite', () => {
		const cited = [
			data.figures[data.act.opening.figure.id]!.sources,
			...data.act.blocks.map((block) => sourcesOf(data, block) ?? [])
		].flat();
		expect(cited.length).toBeGreaterThan(10);
		for (const id of cited) expect(data.refs.sources[id], id).toBeDefined();
	});

	it('draws a figure that exists, with a source at least, in every block that names one', () => {
		for (const block of data.act.blocks) {
			const sources = sourcesOf(data, block);
			if ('figure' in block) expect(sources?.length, block.id).toBeGreaterThan(0);
			else expect(['voices', 'profile', 'prose']).toContain(block.type);
		}
		expect(data.figures[data.act.opening.figure.id]?.sources.length).toBeGreaterThan(0);
	});

	it('names in the rows of a figure only bars that are drawn', () => {
		for (const block of data.act.blocks) {
			if (block.type !== 'step' || !block.figure.rows) continue;
			const figure = data.figures[block.figure.id];
			const drawn = figure?.chart === 'bars' ? figure.series.bars.map(({ id }) => id) : [];
			expect(Object.keys(block.figure.rows)).toEqual(drawn);
		}
	});

	it('has ids that are unique on the page', () => {
		const ids = data.act.blocks.flatMap((block) => [
			block.id,
			...('figure' in block ? [block.figure.id] : [])
		]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('builds the score up by criteria that the model has, between reference and total', () => {
		const sequence = data.act.blocks.find((block) => block.type === 'sequence')!;
		const criteria = sequence.steps.map(({ criterion }) => criterion);
		expect(criteria[0]).toBe('reference');
		expect(criteria.at(-1)).toBe('total');
		const known = modelById(STORY_MODEL).variables.map(({ id }) => id);
		for (const criterion of criteria.slice(1, -1)) expect(known).toContain(criterion);
		expect(new Set(criteria).size).toBe(criteria.length);
	});

	it('has the right option among those of its guess', () => {
		const guess = data.act.blocks.find((block) => block.type === 'guess')!;
		const options = guess.options.map(({ id }) => id);
		expect(options.sort()).toEqual(Object.keys(NEIGHBOURS).sort());
		expect(options).toContain(guess.answer);
	});

	it('offers the models that compute, and carries those that it draws', () => {
		for (const { id } of data.choices) expect(coverage(modelById(id)).computes, id).toBe(true);
		expect(data.choices.map(({ id }) => id)).toEqual(
			expect.arrayContaining([STORY_MODEL, 'ams-2018', 'cnam-c2s'])
		);
		const carried = data.storyModels.map(({ id }) => id);
		for (const { model } of data.households) if (model) expect(carried).toContain(model);
	});

	it('says why, for each household that no model covers', () => {
		for (const { id, model, uncovered } of data.households)
			expect(uncovered !== null && uncovered.length > 0, id).toBe(model === null);
		expect(data.households.filter(({ model }) => model === null)).not.toHaveLength(0);
	});
});

it('counts what is known of the model, and what is not', () => {
	const { signed, total } = coverage(modelById(STORY_MODEL));
	expect(storyResults('fr')).toMatchObject({
		draws: '500',
		threads: '60',
		'coverage.signed': String(signed),
		'coverage.unsigned': String(total! - signed)
	});
	expect(storyResults('fr')['guess.share']).toMatch(/^\d\d\u202f%$/);
	expect(storyResults('en')['guess.share']).toMatch(/^\d\d%$/);
});
