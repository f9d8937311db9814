/** Words of the reader's own household: its form, its rank, its file of weights. */
export interface ProfileMessages {
	profile: {
		model: string;
		start: string;
		reference: string;
		answers: string;
		optional: string;
		reset: string;
		result: string;
		resultIs: string;
		resultHigher: string;
		/** Label of the last row, the sum. */
		total: string;
		scoreIs: string;
		noscript: string;
		/** Title of the reader's own figure. */
		figure: string;
		movedUp: string;
		movedDown: string;
		movedBoth: string;
		movedNone: string;
		nothingYet: string;
		impossible: string;
		versus: string;
		share: string;
		shareWarning: string;
		shareCopy: string;
		shareCopied: string;
		shareFailed: string;
		restored: string;
		brokenLink: string;
		income: string;
		incomeQuarter: string;
		incomeMonth: string;
		incomeYear: string;
		incomeResultQuarter: string;
		incomeResultYear: string;
		incomeNote: string;
		incomeBad: string;
		notScored: string;
		seed: string;
		groups: Record<string, string>;
		loading: string;
		loadFailed: string;
		suppliedName: string;
		backToOwn: string;
		details: string;
		source: string;
	};
	rank: {
		title: string;
		own: string;
		you: string;
		comfortable: string;
		beside: string;
		how: string;
		first: string;
		noScore: string;
		notFitted: string;
		failed: string;
	};
	file: {
		title: string;
		pick: string;
		drop: string;
		privacy: string;
		ok: string;
		hash: string;
		use: string;
		remove: string;
		failed: string;
		schema: string;
		reading: string;
		inUse: string;
	};
}
