import type { Month } from '#lib/drm/types.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { FilesSummary, PersonLine, PersonView, ToldProblem } from './files/types.ts';
import type { Change, MonthReading, Target } from './month/types.ts';

/** What the page may ask of the worker, and what comes back, by name. */
export interface Calls {
	/** The payments of a person's month. */
	targets: {
		ask: { household: string; person: string; month: Month };
		answer: Target[];
	};
	/** A month before and after a change. */
	month: { ask: { household: string; change: Change }; answer: MonthReading };
	/** Files on top of those there are; tells how far it is. */
	files: {
		ask: { files: File[]; lang: Lang; cancelled: string; failed: string };
		answer: FilesSummary;
	};
	people: { ask: { from: number; count: number; masked: boolean }; answer: PersonLine[] };
	person: { ask: { index: number; right: Month }; answer: PersonView };
	problems: { ask: { from: number; count: number }; answer: ToldProblem[] };
}

export type CallName = keyof Calls;

/** To the worker: a call, or `cancel` for the files that are being read. */
export type ToWorker =
	{ [K in CallName]: { id: number; call: K; ask: Calls[K]['ask'] } }[CallName] | { cancel: true };

/** How far the reading of a file is, bytes. */
export interface FileProgress {
	name: string;
	read: number;
	size: number;
}

/** From the worker. */
export type FromWorker =
	| { id: number; answer: Calls[CallName]['answer'] }
	| { id: number; progress: FileProgress }
	| { id: number; failed: string };
