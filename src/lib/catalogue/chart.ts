import type { Drawn } from '#lib/embed/drawn.ts';
import type { ChartState } from '#lib/embed/state/state-key.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { MarkupNode } from '#lib/story/markup/nodes.ts';

/** One picture of a chart: most have one, a sequence has one a step. */
export interface ChartView {
	/** What its address says; nothing for a chart of one picture. */
	state: ChartState;
	/** The step, or the choices, in words; empty for a chart of one picture. */
	label: string;
	/** What is said under it. */
	text: readonly (readonly MarkupNode[])[];
	drawn: Drawn;
}

/** A choice that the reader has between views: a key of their states, its values in words. */
export interface ChartChoice {
	key: string;
	label: string;
	options: readonly { value: string; label: string }[];
}

/** A figure of the story with a page of its own. */
export interface Chart {
	/** The id of the figure, the same in both languages. */
	slug: string;
	/** The act that it stands in, or `households`. */
	act: string;
	/** Its anchor in the story. */
	anchor: string;
	title: string;
	/** One sentence that says what to see. */
	see: readonly MarkupNode[];
	badge?: keyof Messages['kinds'];
	views: readonly ChartView[];
	/** Index of the view shown first, and in the files. */
	shown: number;
	/** How one goes from view to view: nothing, one after the other, or by these choices. */
	moves: 'still' | 'steps' | readonly ChartChoice[];
	/** Ids of the sources that its numbers rest on. */
	sources: readonly string[];
	/** Seed of the draws or of the places; null where nothing is drawn. */
	seed: number | null;
	/** Where its numbers come from. */
	note: 'model' | 'evidence' | 'field' | 'fiction';
}
