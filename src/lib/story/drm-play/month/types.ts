import type { Amounts, Day, Month, Stream } from '#lib/drm/types.ts';
import type { Localized } from '#lib/i18n/lang.ts';

/** One message of a fictional person, as it was sent. */
export interface PlayMessage {
	file: string;
	stream: Stream;
	/** Id of the person. */
	person: string;
	/** Id of the employer or body. */
	declarant: string;
	/** `YYYY-MM-DD`: the day the message was made. */
	made: string;
	/** It carries an error planted in the fictional data. */
	wrong: boolean;
	/** In the line format of the standard. */
	text: string;
}

/** What the page knows of a fictional household before its messages come. */
export interface PlayHousehold {
	id: string;
	name: Localized;
	story: Localized;
	/** Answers that no ledger gives; null where the story's model does not score the household. */
	profile: Readonly<Record<string, string>> | null;
	/** Why it is not scored. */
	uncovered: Localized | null;
	people: readonly { id: string; firstName: string }[];
	/** The kind of event and the month that stand when the person is chosen. */
	start: { month: Month; kind: ChangeKind };
}

/** Everything that is shared by the households. */
export interface PlayIndex {
	households: readonly PlayHousehold[];
	first: FirstMonth;
	/** What an employer or a body is, by id. */
	declarants: Readonly<Record<string, Localized>>;
	/** Labels of the rubriques that a change may touch. */
	rubriques: Readonly<Record<string, Localized>>;
}

export const CHANGE_KINDS = ['shift', 'bonus', 'late', 'site', 'pay'] as const;

/**
 * - `shift`: hours not worked; - `bonus`: euros more, gross; - `late`: a benefit paid months later;
 * - `site`: the pay is declared a second time, for another establishment; - `pay`: another gross
 * wage is declared than was paid.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
	kind: ChangeKind;
	/** Id of the person. */
	person: string;
	/** Month of payment. */
	month: Month;
	/** Id of the employer or body. */
	declarant: string;
	/** Hours, euros (gross) or months, by kind; null for `site`. */
	amount: number | null;
	/** `site` and `pay`: put right before the ledger is read. */
	corrected: boolean;
}

/** A line that is not what it was: null where there is none. */
export interface ChangedLine {
	rubrique: string;
	before: string | null;
	after: string | null;
}

/** What a change did to one message. */
export interface ChangedMessage {
	stream: Stream;
	declarant: string;
	/** Main month declared. */
	month: Month;
	/** Day it was made. */
	made: Day;
	what: 'rewritten' | 'added' | 'withdrawn';
	lines: readonly ChangedLine[];
}

/** What a ledger says, before or after. Amounts in cents. */
export interface Side {
	/** Of the person, from M-13 to M. */
	months: readonly {
		month: Month;
		dsn: Amounts;
		pasrau: Amounts;
		/** Entries that no longer count: replaced, cancelled, twice the same. */
		past: number;
	}[];
	/** Of the person. */
	windows: readonly { id: string; applies: boolean; monthly: Amounts; missing: number }[];
	/** Of the household: net fiscal pay of M-3 to M-1, divided by three. */
	income: number;
	/** Months with a wage from M-12 to M-1, added over the adults. */
	worked: number;
	/** Whether the household is paid RSA in M. */
	rsa: boolean;
}

/** Before and after. */
export interface MonthReading {
	/** The month M of the rights. */
	right: Month;
	before: Side;
	after: Side;
	messages: readonly ChangedMessage[];
}

/** What may be changed in a month. */
export interface Target {
	declarant: string;
	stream: Stream;
	/** Cents; null where the message has none. */
	gross: number | null;
	hours: number | null;
	netPaid: number;
}

/** A change as it stands before the reader makes another, with what it does. */
export interface FirstMonth {
	change: Change;
	/** The payments of the month. */
	targets: readonly Target[];
	reading: MonthReading;
}
