/**
 * The shape of the copy. A text may use the markup of src/lib/story/markup/parse.ts; figures
 * are placeholders, never typed. A translation that lacks a block does not compile or fails the
 * tests.
 */
export type Copy = string;

/** A chart's words. Its numbers come from the figure of the same id. */
export interface FigureCopy {
	/** Which figure of src/lib/story/figures is drawn; also its anchor. */
	id: string;
	title: Copy;
	/** One sentence that says what to see. */
	see: Copy;
	/** The same where the figure stands alone, if `see` speaks of what is beside it in the story. */
	alone?: Copy;
	/** Short names of its rows, where the facts' own labels are too long, by id of the fact. */
	rows?: Record<string, Copy>;
	/** Headings above some of its rows, by id of the row that follows. */
	headings?: Record<string, Copy>;
}

/** One idea, one figure. */
export interface StepBlock {
	type: 'step';
	id: string;
	title: Copy;
	text: Copy[];
	figure: FigureCopy;
	/** Said under the figure, after it has been seen. */
	after?: Copy[];
}

/** A guess before the reveal; the reveal can be read without guessing. */
export interface GuessBlock {
	type: 'guess';
	id: string;
	title: Copy;
	question: Copy;
	options: { id: string; label: Copy; lines: Copy[] }[];
	/** The id of the right option. */
	answer: string;
	right: Copy;
	wrong: Copy;
	reveal: Copy[];
	figure: FigureCopy;
}

/** A figure that grows while its steps scroll past. */
export interface SequenceBlock {
	type: 'sequence';
	id: string;
	title: Copy;
	intro: Copy[];
	figure: FigureCopy;
	steps: {
		/** The criterion added, a variable of the model; `reference` and `total` add none. */
		criterion: string;
		/** The line in the figure. */
		line: Copy;
		title: Copy;
		text: Copy[];
	}[];
}

/** Who says it, who answers. */
export interface VoicesBlock {
	type: 'voices';
	id: string;
	title: Copy;
	text: Copy[];
	exchanges: {
		claim: { who: Copy; when: Copy; text: Copy };
		answer: { who: Copy; when: Copy; text: Copy };
	}[];
}

/** The named households; their words are in data/archetypes.json. */
export interface ArchetypesBlock {
	type: 'archetypes';
	id: string;
	title: Copy;
	text: Copy[];
	figure: FigureCopy;
}

/** The reader's own household. */
export interface ProfileBlock {
	type: 'profile';
	id: string;
	title: Copy;
	text: Copy[];
}

/** Text alone, for what has no figure by nature. */
export interface ProseBlock {
	type: 'prose';
	id: string;
	title: Copy;
	text: Copy[];
	list?: Copy[];
}

/** Who is selected, under a capacity and a policy that the reader may change. */
export interface ControlBlock {
	type: 'control';
	id: string;
	title: Copy;
	text: Copy[];
	figure: FigureCopy;
	policies: Record<'score' | 'random' | 'income' | 'score-then-random' | 'non-take-up', Copy>;
	notes: { used: Copy; unknown: Copy; mirror: Copy; ceiling: Copy };
}

/** The households as dots, that move from step to step. */
export interface DotsBlock {
	type: 'dots';
	id: string;
	title: Copy;
	intro: Copy[];
	figure: FigureCopy;
	steps: {
		/** What the dots do: `DOT_STEPS` of src/lib/charts/Dots/layout.ts, in that order. */
		criterion: 'mixed' | 'sorted' | 'lifted' | 'fifth' | 'family' | 'rsa';
		title: Copy;
		text: Copy[];
	}[];
}

/** Published facts, apart from all that is simulated. */
export interface EvidenceBlock {
	type: 'evidence';
	id: string;
	title: Copy;
	text: Copy[];
	figure: FigureCopy;
	/** What they answer whom the facts concern. */
	reply?: { who: Copy; when: Copy; text: Copy };
	after?: Copy[];
}

/** One idea beside one figure of the second act. */
export interface DrmStepBlock {
	type: 'drm-step';
	id: string;
	title: Copy;
	text: Copy[];
	figure: FigureCopy;
	after?: Copy[];
}

/** A payroll message read aloud, some lines a step, until it is an entry in the ledger. */
export interface DrmMessageBlock {
	type: 'drm-message';
	id: string;
	title: Copy;
	intro: Copy[];
	figure: FigureCopy;
	steps: {
		/** What is read: `MESSAGE_STEPS` of src/lib/story/figures/drm-message.ts, then the entry. */
		criterion: 'header' | 'site' | 'person' | 'contract' | 'payment' | 'gross' | 'net' | 'entry';
		title: Copy;
		text: Copy[];
	}[];
}

/** One error followed from reader to reader, until a letter that we made up. */
export interface DrmErrorBlock {
	type: 'drm-error';
	id: string;
	title: Copy;
	text: Copy[];
	figure: FigureCopy;
	letter: { from: Copy; to: Copy; subject: Copy; body: Copy[]; notice: Copy };
	after: Copy[];
}

/** A month of the ledger that the reader changes. */
export interface DrmPlayBlock {
	type: 'drm-play';
	id: string;
	title: Copy;
	text: Copy[];
}

/** Households scored by a model of the health insurance; `C2S_HOUSEHOLDS` has them. */
export interface CoverBlock {
	type: 'cover';
	id: string;
	title: Copy;
	text: Copy[];
	figure: FigureCopy;
	after?: Copy[];
}

export type Block =
	| CoverBlock
	| DrmStepBlock
	| DrmMessageBlock
	| DrmErrorBlock
	| DrmPlayBlock
	| DotsBlock
	| EvidenceBlock
	| StepBlock
	| GuessBlock
	| SequenceBlock
	| VoicesBlock
	| ArchetypesBlock
	| ProfileBlock
	| ControlBlock
	| ProseBlock;

/** The first act, which opens the story. */
export interface OpeningAct {
	id: string;
	/** The first screen. */
	opening: {
		kicker: Copy;
		title: Copy;
		lede: Copy;
		figure: FigureCopy;
		summaryTitle: Copy;
		/** Three sentences that a twelve-year-old can follow. */
		summary: [Copy, Copy, Copy];
	};
	blocks: Block[];
}

/** An act after the first. */
export interface Act {
	id: string;
	head: { kicker: Copy; title: Copy; lede: Copy };
	blocks: Block[];
}

/** A page of prose around the story. */
export interface ProsePage {
	title: Copy;
	lede: Copy;
	sections: { id: string; title: Copy; text: Copy[]; list?: Copy[] }[];
}
