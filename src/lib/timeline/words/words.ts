/** The words of the pages on the timeline in one language; only those pages carry them. */
export interface TimelineWords {
	title: string;
	lede: string;
	density: string;
	download: string;
	densitySummary: string;
	filter: string;
	kind: string;
	system: string;
	all: string;
	kinds: Record<
		'law' | 'model' | 'refusal' | 'publication' | 'court' | 'politics' | 'report' | 'abroad',
		string
	>;
	count: string;
	countOne: string;
	none: string;
	reset: string;
	promises: string;
	promisesLede: string;
	said: string;
	then: string;
	court: string;
	courtLede: string;
	courtState: string;
	events: string;
	allSystems: string;
	year: string;
	yearOne: string;
	link: string;
}
