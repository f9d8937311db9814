import type { Block, FigureCopy } from '#content/types.ts';
import { DOT_STEPS } from '#lib/charts/Dots/layout.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Resolved } from '#lib/story/load/resolved.ts';
import type { StoryData } from '#lib/story/load/story.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';
import type { Chart, ChartView } from './chart.ts';
import { controlViews, sourcesOfCapacities } from './control-views.ts';
import { named } from './named.ts';
import { toldChart } from './told-chart.ts';
import { toldFigures } from './told-figures.ts';

/** The seed that the story's draws, and the places of its dots, are made with. */
const SEED = 1;

/** A block of the story that shows a figure, or its first screen. */
export interface FigureBlock {
	act: string;
	block?: Resolved<Block>;
	copy: Resolved<FigureCopy>;
}

/** The chart of a block; null for a kind of block whose figure is not known here. */
export function chartOfBlock(
	{ act, block, copy }: FigureBlock,
	story: StoryData,
	lang: Lang,
	t: Messages
): Chart | null {
	const base = {
		slug: copy.id,
		act,
		anchor: copy.id,
		title: plainText(copy.title),
		see: copy.alone ?? copy.see,
		shown: 0,
		moves: 'still' as const,
		seed: SEED,
		note: 'model' as const
	};
	const still = (drawn: ChartView['drawn']): ChartView[] => [
		{ state: {}, label: '', text: [], drawn }
	];
	if (block?.type === 'archetypes') {
		const { groups } = story.modelFigures;
		const series = groups.map(({ heading, series }) => ({ heading, series }));
		const sources = [...new Set(story.households.flatMap(({ sources }) => sources))];
		return { ...base, badge: groups[0]?.kind, sources, views: still({ chart: 'groups', series }) };
	}
	if (block?.type === 'control')
		return {
			...base,
			badge: 'calibrated',
			sources: [...new Set([...story.control.sources, ...sourcesOfCapacities()])],
			...controlViews(block, story.control.households, lang, t)
		};
	if (block?.type === 'dots')
		return {
			...base,
			badge: 'calibrated',
			sources: story.control.sources,
			seed: story.dots.seed,
			moves: 'steps',
			shown: DOT_STEPS.indexOf('fifth'),
			views: block.steps.map(({ title, text }, i) => ({
				state: { step: String(i + 1) },
				label: plainText(title),
				text,
				drawn: { chart: 'dots', series: story.dots, step: DOT_STEPS[i]! }
			}))
		};
	const told = toldFigures(story)[copy.id];
	if (told) return toldChart(told, base, block);
	const figure = story.modelFigures.figures[copy.id] ?? story.figures[copy.id];
	if (!figure) return null;
	const drawn = named(figure, copy);
	const simulated = figure.kind !== undefined && figure.kind !== 'evidence';
	const chart = {
		...base,
		badge: figure.kind,
		sources: figure.sources,
		seed: simulated || drawn.chart === 'dot-field' ? SEED : null,
		note: drawn.chart === 'dot-field' ? 'field' : simulated ? 'model' : 'evidence'
	} as const;
	if (block?.type === 'sequence' && drawn.chart === 'fan')
		return {
			...chart,
			moves: 'steps',
			shown: block.steps.length - 1,
			views: block.steps.map(({ title, text }, i) => ({
				state: { step: String(i + 1) },
				label: plainText(title),
				text,
				drawn: { ...drawn, upTo: i }
			}))
		};
	return { ...chart, views: still(drawn) };
}
