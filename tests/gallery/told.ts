import type { Description } from '#lib/charts/description.ts';
import type { DrawnAs, Told } from '#lib/embed/drawn.ts';

/** Words that every chart of the second act is described with. */
export const WORDS = {
	summary: (list: string) => `En bref. ${list}.`,
	colon: ' : ',
	semicolon: ' ; '
};

/** Euros as the gallery says them. */
export const euros = (value: number): string => `${Math.round(value)} €`;

type Charts = { [C in Told['chart']]: Extract<Told, { chart: C }> };

/** A chart of the second act, ready to be drawn. */
export function told<C extends Told['chart']>(
	chart: C,
	series: Charts[C]['series'],
	words: Description,
	step: number | null = null
): DrawnAs<'told'> {
	return { chart: 'told', step, series: { chart, series, words } as Told };
}
