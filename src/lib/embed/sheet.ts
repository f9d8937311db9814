import type { Lang } from '#lib/i18n/lang.ts';

/** What a chart says around its picture, in one language: the same in its page and in its files. */
export interface Sheet {
	slug: string;
	lang: Lang;
	title: string;
	/** One sentence that says what to see, without its links. */
	see: string;
	/** What is on the picture beyond the title, where the reader may choose: a step, a policy. */
	state: string;
	/** What the numbers come from, where they come from a model. */
	badge: string;
	/** The chart in one sentence, computed from its series. */
	summary: string;
	/** Who published what it rests on: `Le Monde, 2023`. */
	sources: readonly string[];
	/** Seed of the draws or of the places; null where nothing is drawn. */
	seed: number | null;
	/** Day on which the sources were last read, ISO. */
	date: string;
	/** Address of the chart's page. */
	url: string;
}
