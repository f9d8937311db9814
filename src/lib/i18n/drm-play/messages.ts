/** The few words that stand in the page before the player comes. */
export interface DrmPlayShellMessages {
	loading: string;
	failed: string;
	noscript: string;
	example: string;
	/** On the button that brings the player. */
	open: string;
}

/** The words of the player, fetched with it. */
export interface DrmPlayMessages {
	fictional: string;
	/** Of one, of several: `{n}`. */
	counts: Record<'problem' | 'refused' | 'file' | 'person' | 'line' | 'month', [string, string]>;
	month: {
		title: string;
		person: string;
		month: string;
		what: string;
		/** By kind of change. */
		kinds: Record<'shift' | 'bonus' | 'late' | 'site' | 'pay', string>;
		impossible: { dsn: string; pasrau: string };
		nothing: string;
		which: string;
		netPaid: string;
		amounts: Record<'shift' | 'bonus' | 'late' | 'pay', string>;
		units: { hours: string; euros: string; months: string };
		bad: Record<'shift' | 'bonus' | 'late' | 'pay', string>;
		corrected: string;
		failed: string;
		again: string;
	};
	thresholds: {
		title: string;
		text: string;
		low: string;
		few: string;
		lowOf: { single: string; other: string; rsa: string };
		bad: string;
	};
	said: {
		title: string;
		/** Who, when, what. */
		event: string;
		ledger: string;
		ledgerOf: string;
		ledgerBeyond: string;
		ledgerSame: string;
		past: string;
		window: string;
		windowsSame: string;
		windowsUntaxed: string;
		income: string;
		crossed: string;
		same: string;
		rsa: string;
		score: string;
		scoreSame: string;
		rank: string;
		rankSame: string;
		rankFailed: string;
		working: string;
		toCome: string;
	};
	lines: {
		title: string;
		what: Record<'rewritten' | 'added' | 'withdrawn', string>;
		before: string;
		after: string;
		more: string;
		from: string;
	};
	ledger: {
		title: string;
		see: string;
		caption: string;
		month: string;
		before: string;
		after: string;
		dsn: string;
		pasrau: string;
		changed: string;
		seen: string;
	};
	windows: {
		title: string;
		caption: string;
		columns: [string, string, string];
		columnsOne: [string, string];
		missing: string;
		names: Record<string, string>;
		until: string;
		since: string;
		trial: string;
		note: string;
		right: string;
	};
	score: {
		title: string;
		note: string;
		before: string;
		after: string;
		lower: string;
		higher: string;
		rankTitle: string;
		first: string;
	};
	file: {
		title: string;
		text: string;
		pick: string;
		drop: string;
		privacy: string;
		sample: string;
		sampleFiles: string;
		sampleFailed: string;
		reading: string;
		cancel: string;
		cancelled: string;
		failed: string;
		died: string;
		clear: string;
		complete: string;
		incomplete: string;
		done: string;
		refused: string;
		files: string;
		filesColumns: [string, string, string, string, string];
		people: Record<'nir' | 'temporary' | 'unmatched', string>;
		peopleNote: Record<'temporary' | 'unmatched', string>;
		list: string;
		show: string;
		unmask: string;
		previous: string;
		next: string;
		range: string;
		nobody: string;
		noNumber: string;
		noMonth: string;
		ledger: string;
		ledgerNote: string;
		left: string;
		kinds: Record<
			'netFiscal' | 'netPaid' | 'netSocial' | 'withholding' | 'gross' | 'otherGross',
			string
		>;
		past: string;
		month: string;
		windows: string;
		right: string;
		window: string;
		reads: string;
		noLonger: string;
		problems: string;
		problemsColumns: [string, string, string, string, string];
		problemsMore: string;
		wholeFile: string;
		nothing: string;
		skipped: string;
		skippedText: string;
		skippedColumns: [string, string, string];
		skippedUnknown: string;
		known: string;
		unknown: string;
		bytes: string;
	};
}
