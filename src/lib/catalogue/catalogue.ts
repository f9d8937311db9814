import { fill } from '#lib/i18n/fill.ts';
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Refs } from '#lib/data/refs.ts';
import { loadStory, type StoryData } from '#lib/story/load/story.ts';
import type { Chart } from './chart.ts';
import { chartOfBlock } from './chart-of-block.ts';
import { figureBlocks } from './figure-blocks.ts';
import { chartWords } from './words/index.ts';

/** Every chart of the story in one language, by slug and in its order, and what they rest on. */
export interface Catalogue {
	charts: ReadonlyMap<string, Chart>;
	refs: Refs;
}

const made: Partial<Record<Lang, Catalogue>> = {};

/**
 * The catalogue, worked out once a language from the blocks of the story: a block that gains a
 * figure gains a chart.
 *
 * @throws {Error} where two figures have one id: an address would have two charts
 */
export function catalogue(lang: Lang): Catalogue {
	return (made[lang] ??= compute(lang));
}

function compute(lang: Lang): Catalogue {
	const story = loadStory(lang);
	const t = { fr, en }[lang];
	const charts = new Map<string, Chart>();
	const blocks = figureBlocks(story).flatMap((block) => chartOfBlock(block, story, lang, t) ?? []);
	const taken = new Set(blocks.map(({ slug }) => slug));
	const households = householdCharts(story, lang).filter(({ slug }) => !taken.has(slug));
	for (const chart of [...blocks, ...households]) {
		if (charts.has(chart.slug)) throw new Error(`two charts have the slug "${chart.slug}"`);
		charts.set(chart.slug, chart);
	}
	return { charts, refs: story.refs };
}

/* What the score of each named household is made of. */
function householdCharts(story: StoryData, lang: Lang): Chart[] {
	const anchor = figureBlocks(story).find(({ block }) => block?.type === 'archetypes')?.block?.id;
	return story.households.flatMap(({ id, name, story: told, sources }): Chart[] => {
		const figure = story.modelFigures.figures[id];
		if (figure?.chart !== 'intervals' || !anchor) return [];
		return [
			{
				slug: id,
				act: 'households',
				anchor,
				title: fill(chartWords[lang].household, { name }),
				see: told,
				badge: figure.kind,
				views: [
					{
						state: {},
						label: '',
						text: [],
						drawn: { chart: 'intervals', series: figure.series }
					}
				],
				shown: 0,
				moves: 'still',
				sources: [...new Set([...sources, ...figure.sources])],
				seed: 1,
				note: 'model'
			}
		];
	});
}
