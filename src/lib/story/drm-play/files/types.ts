import type { Amounts, Identity, Month } from '#lib/drm/types.ts';

/** One file that was read. */
export interface FileSummary {
	name: string;
	bytes: number;
	lines: number;
	declarations: number;
	problems: number;
}

/** A file, or a part of the work, that gave nothing, in one sentence. */
export interface Refusal {
	name: string;
	sentence: string;
}

/** A problem in the reader's language. */
export interface ToldProblem {
	file: string;
	/** 0 for the file as a whole. */
	line: number;
	rubrique: string;
	found: string;
	expected: string;
}

/** What the files given so far come to. */
export interface FilesSummary {
	files: readonly FileSummary[];
	/** Of the last files given. */
	refused: readonly Refusal[];
	complete: boolean;
	/** People by NIR, by temporary number, by no usable number. */
	people: Readonly<Record<Identity['status'], number>>;
	/** First and last month of the ledgers; null without any. */
	span: { first: Month; last: Month } | null;
	skipped: {
		/** Lines read past. */
		lines: number;
		/** Of which in blocks that are in no list of the standard in our hands. */
		unknown: number;
		/** The commonest. */
		rubriques: readonly { rubrique: string; count: number; known: boolean }[];
		/** Kinds of rubriques in all. */
		kinds: number;
	};
	/** All of them, those left out of the list too. */
	problems: number;
}

/** One line of the list of people. */
export interface PersonLine {
	/** Its place in the list. */
	index: number;
	status: Identity['status'];
	/** The NIR, or what was found; masked where `masked` was asked for. */
	id: string;
	name: string;
	months: number;
}

/** One person's ledger and windows. Amounts in cents. */
export interface PersonView {
	index: number;
	/** Latest first. */
	months: readonly {
		/** Empty for amounts that no month can be given to. */
		month: Month;
		dsn: Amounts;
		pasrau: Amounts;
		past: number;
	}[];
	/** Months beyond those. */
	left: number;
	right: Month;
	windows: readonly {
		id: string;
		applies: boolean;
		first: Month;
		last: Month;
		missing: number;
		monthly: Amounts;
	}[];
}
