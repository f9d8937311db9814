import type { Block } from '#content/types.ts';
import type { Told } from '#lib/embed/drawn.ts';
import type { DrmFigure } from '#lib/story/figures/drm-figure.ts';
import type { Resolved } from '#lib/story/load/resolved.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';
import type { Chart } from './chart.ts';

/**
 * The chart of a figure of the second act: it comes with its words, and a message is read step by
 * step.
 *
 * @param base what every chart has
 */
export function toldChart(
	figure: DrmFigure,
	base: Pick<Chart, 'slug' | 'act' | 'anchor' | 'title' | 'see'>,
	block?: Resolved<Block>
): Chart {
	const { sources, badge, ...series } = figure;
	const drawn = { chart: 'told', series: series as Told, step: null } as const;
	const chart = {
		...base,
		...(badge && { badge }),
		sources,
		seed: badge ? 1 : null,
		note: badge ? 'model' : figure.fiction ? 'fiction' : 'evidence'
	} as const;
	if (block?.type === 'drm-message')
		return {
			...chart,
			moves: 'steps',
			shown: block.steps.length - 1,
			views: block.steps.map(({ title, text }, i) => ({
				state: { step: String(i + 1) },
				label: plainText(title),
				text,
				drawn: { ...drawn, step: i }
			}))
		};
	return {
		...chart,
		moves: 'still',
		shown: 0,
		views: [{ state: {}, label: '', text: [], drawn }]
	};
}
