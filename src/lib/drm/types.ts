/** DSN: what employers declare. PASRAU: what bodies paying pensions, benefits or allowances declare. */
export type Stream = 'dsn' | 'pasrau';

/**
 * What an amount is. Amounts of different kinds are never added together: net fiscal pay, net paid
 * and montant net social are three answers to three questions about the same money.
 */
export type Kind = (typeof KINDS)[number];

export const KINDS = [
	'netFiscal',
	'netPaid',
	'netSocial',
	'withholding',
	'gross',
	'otherGross'
] as const;

/** `YYYY-MM`. */
export type Month = string;
/** `YYYY-MM-DD`. */
export type Day = string;

/** One amount read from one line. */
export interface Entry {
	/** The line's rubrique, e.g. `S21.G00.50.002`. */
	readonly rubrique: string;
	readonly kind: Kind;
	/** Integer euro cents, negative for a correction downwards. */
	readonly cents: number;
	/** The month that the amount belongs to (see `docs/drm.md`); empty when nothing says. */
	readonly month: Month;
	/** Day of payment, where it was declared. */
	readonly paidOn: Day | null;
	/** True when the amount corrects an earlier month (block 56). */
	readonly correction: boolean;
	/** PASRAU income class, or the type of a block 51, 54 or 58; empty when the line has none. */
	readonly code: string;
	/** 1 for the first line of the file. */
	readonly line: number;
}

/** Who a block 30 is about. Names are kept to be shown to the reader who brought the file. */
export interface Identity {
	/** Matched by NIR, or kept apart: a temporary number, or no usable number. */
	readonly status: 'nir' | 'temporary' | 'unmatched';
	/** 13 characters for `nir`; what was found otherwise, possibly empty. */
	readonly id: string;
	readonly familyName: string;
	readonly firstNames: string;
	/** A NIR given with a temporary number beside it; empty otherwise. */
	readonly temporaryId: string;
}

/** One block 30 and the amounts under it. */
export interface Individual {
	readonly identity: Identity;
	readonly line: number;
	readonly entries: readonly Entry[];
	/** Blocks 40 met. */
	readonly contracts: number;
	/** Blocks 50 met. */
	readonly payments: number;
}

/** One declaration for one establishment: what a later declaration replaces or cancels as a whole. */
export interface Declaration {
	readonly file: string;
	/** Line of its first rubrique. */
	readonly line: number;
	readonly stream: Stream;
	/** S20.G00.05.001, e.g. `01`, `14`. Empty when it is missing. */
	readonly nature: string;
	/** False for a nature that is read past: an event such as a sick leave or the end of a contract. */
	readonly used: boolean;
	/** S20.G00.05.002: 01 normal, 02 nil, 03 replaces, 04 cancels, 05 replaces by nil. */
	readonly type: string;
	/** S20.G00.05.003, e.g. `11` for the first of one. */
	readonly fraction: string;
	/** S20.G00.05.004. */
	readonly order: number;
	/** S20.G00.05.005: the main month declared. */
	readonly month: Month | null;
	/** S20.G00.05.007: the day the file was made, the nearest there is to the day it was received. */
	readonly received: Day | null;
	/** SIREN and NIC of the establishment, 14 characters when both are there. */
	readonly siret: string;
	readonly individuals: readonly Individual[];
}

export type ProblemCode =
	| 'not-a-rubrique'
	| 'line-too-long'
	| 'out-of-order'
	| 'bad-amount'
	| 'bad-date'
	| 'bad-month'
	| 'bad-nir'
	| 'wrong-key'
	| 'missing'
	| 'no-payment'
	| 'no-declaration'
	| 'truncated'
	| 'wrong-count'
	| 'wrong-stream'
	| 'unknown-nature'
	| 'unknown-type';

/** Something that could not be read as it stands; the rest of the file is kept. */
export interface Problem {
	readonly code: ProblemCode;
	readonly file: string;
	/** 0 when the problem is about the file as a whole. */
	readonly line: number;
	/** Empty when the line has none. */
	readonly rubrique: string;
	/** What stood there, shortened. */
	readonly found: string;
	/** What would have been accepted, in English; `describeProblem` says it in either language. */
	readonly expected: string;
	/** The part of `expected` that changes from one problem to the next. */
	readonly detail: string;
}

/** Lines read past: a rubrique that the ledger has no use for. */
export interface Skipped {
	readonly rubrique: string;
	readonly count: number;
	/** False when the block is in no list of the standard in our hands. */
	readonly known: boolean;
}

/** Everything read in one file. */
export interface FileReading {
	readonly file: string;
	/** The stream announced for the file. */
	readonly stream: Stream;
	readonly bytes: number;
	readonly lines: number;
	readonly encoding: 'utf-8' | 'latin-1';
	/** S10.G00.00.006, e.g. `P26V01`. */
	readonly standard: string;
	readonly declarations: readonly Declaration[];
	readonly skipped: readonly Skipped[];
	readonly problems: readonly Problem[];
	/** Problems beyond the thousand that are kept for one file. */
	readonly problemsLeftOut: number;
}

/**
 * - `current`: counts.
 * - `replaced`: a later declaration stands in its place.
 * - `cancelled`: withdrawn by a declaration of type 04.
 * - `duplicate`: the same declaration, word for word, is counted already.
 */
export type Status = 'current' | 'replaced' | 'cancelled' | 'duplicate';

/** An entry with where it came from and whether it counts. */
export interface LedgerEntry extends Entry {
	readonly status: Status;
	readonly stream: Stream;
	/** SIRET of the body that declared it. */
	readonly declarant: string;
	readonly received: Day | null;
	readonly declaredMonth: Month | null;
	readonly file: string;
}

export type Amounts = Readonly<Partial<Record<Kind, number>>>;

/** One person, one month. Amounts are integer cents, kind by kind. */
export interface LedgerMonth {
	readonly month: Month;
	readonly dsn: Amounts;
	readonly pasrau: Amounts;
	/** The entries that count. */
	readonly entries: readonly LedgerEntry[];
	/** The entries that no longer count: replaced, cancelled, duplicates. */
	readonly history: readonly LedgerEntry[];
}

export interface PersonLedger {
	readonly identity: Pick<Identity, 'status' | 'id'>;
	readonly familyName: string;
	readonly firstNames: string;
	/** Ascending; amounts that no month can be given to come first, under an empty month. */
	readonly months: readonly LedgerMonth[];
}

/** A declaration and what became of it. */
export interface DeclarationOutcome {
	readonly declaration: Declaration;
	readonly status: Status;
}

export interface Ledger {
	/** Matched by NIR, ascending. */
	readonly people: readonly PersonLedger[];
	/** Temporary numbers (S21.G00.30.020), kept apart: nobody can say whose they are. */
	readonly temporary: readonly PersonLedger[];
	/** No usable number at all: a NIR with a wrong key, or none. */
	readonly unmatched: readonly PersonLedger[];
	readonly declarations: readonly DeclarationOutcome[];
	/** What was known on that day; null for everything. */
	readonly asOf: Day | null;
}

/** How one benefit, or one piece of code, reads months of income. */
export interface Window {
	readonly id: string;
	/** Benefit or reader. */
	readonly benefit: string;
	/** Whether `from`, `to` and `offset` count months back from M, or calendar years. */
	readonly unit: 'month' | 'calendar-year';
	/** First month read, counted back from the month M of the right: 13 for M-13. */
	readonly from: number;
	/** Last month read, counted back: 2 for M-2. */
	readonly to: number;
	/** How far before M the window ends: the same number as `to`. */
	readonly offset: number;
	/** Months in the window. */
	readonly length: number;
	/** What the total is divided by to give a month. */
	readonly divisor: number;
	/** First month M under this rule; null when no source in our hands says. */
	readonly validFrom: Month | null;
	/** Last month M; null when it still holds, or nobody says. */
	readonly validTo: Month | null;
	/** True when the rule holds only where it was tried out. */
	readonly trial: boolean;
	/** Ids of `data/sources.json`. */
	readonly sources: readonly string[];
	readonly note: { readonly fr: string; readonly en: string };
}

/** What a window sees. Amounts are cents; `monthly` is rounded to the cent. */
export interface WindowReading {
	readonly window: string;
	readonly month: Month;
	/** Months read, ascending. */
	readonly months: readonly Month[];
	/** Months read in which the ledger has nothing. */
	readonly missing: readonly Month[];
	/** Both streams, kind by kind. */
	readonly total: Amounts;
	readonly monthly: Amounts;
	/** Month by month, in the order of `months`. */
	readonly amounts: readonly Amounts[];
}
