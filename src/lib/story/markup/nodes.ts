/** One piece of parsed copy. Strings are plain text. */
export type MarkupNode =
	| string
	/** A number that is not a figure: a year, a law, a name. */
	| { t: 'literal'; v: string }
	/** A fact of `data/facts.json`; `v` is filled when the copy is resolved. */
	| { t: 'fact'; id: string; v?: string }
	/** A result of a model; `v` is filled when the copy is resolved. */
	| { t: 'result'; id: string; v?: string }
	/** A glossary term; `v` is the text shown. */
	| { t: 'term'; id: string; v?: string }
	/** A reference to a source. */
	| { t: 'source'; id: string; c: MarkupNode[] }
	/** A link to a page of the site (`method`, `rights#help`). */
	| { t: 'page'; id: string; c: MarkupNode[] }
	| { t: 'strong' | 'em'; c: MarkupNode[] };
