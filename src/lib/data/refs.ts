/** A source as a page needs it to show it. */
export interface SourceRef {
	title: string;
	/** The language of the title, where it is not the page's. */
	lang?: string;
	publisher: string;
	date: string | null;
	url: string | null;
	note?: string;
}

/** A fact as a page needs it to show where it comes from. */
export interface FactRef {
	value: string;
	label: string;
	asOf: string | null;
	confidence: 'primary' | 'secondary' | 'seed' | 'computed';
	note?: string;
	sources: string[];
}

/** A glossary term as a page needs it to explain it in place. */
export interface TermRef {
	term: string;
	definition: string;
}

/** Everything the figures, references and terms of one page rest on, in its language. */
export interface Refs {
	facts: Record<string, FactRef>;
	sources: Record<string, SourceRef>;
	terms: Record<string, TermRef>;
}
