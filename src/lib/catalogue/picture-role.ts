import type { Drawn } from '#lib/embed/drawn.ts';

/** Charts that are words: a screen reader reads them, where it is given a sentence for the others. */
const TEXT: readonly string[] = ['message', 'job-ends', 'trail', 'windows', 'readers'];

/** What the marks of a chart are to a screen reader. */
export function pictureRole(drawn: Drawn): 'img' | 'group' {
	return drawn.chart === 'told' && TEXT.includes(drawn.series.chart) ? 'group' : 'img';
}
