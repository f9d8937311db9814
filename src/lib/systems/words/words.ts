/** The words of the pages on the systems in one language; only those pages carry them. */
export interface SystemsWords {
	title: string;
	lede: string;
	map: string;
	list: string;
	count: string;
	countOne: string;
	none: string;
	reset: string;
	filter: string;
	all: string;
	search: string;
	sort: string;
	sorts: Record<'agency' | 'name' | 'since' | 'evidence' | 'unknown', string>;
	agency: string;
	status: string;
	evidence: string;
	kind: string;
	country: string;
	agencies: Record<string, string>;
	kinds: Record<string, string>;
	statuses: Record<string, string>;
	evidences: Record<string, string>;
	evidenceMeaning: Record<string, string>;
	countries: Record<string, string>;
	unknown: string;
	unknownAbroad: string;
	gaps: string;
	gapsOne: string;
	gapsNone: string;
	asOf: string;
	download: string;
	fields: Record<
		| 'purpose'
		| 'since'
		| 'method'
		| 'data'
		| 'outcome'
		| 'whom'
		| 'people'
		| 'legalBasis'
		| 'disclosed',
		string
	>;
	onFile: string;
	sources: string;
	figures: string;
	noFigures: string;
	events: string;
	models: string;
	reads: string;
	readBy: string;
	linkStates: Record<'in-use' | 'authorised' | 'trial' | 'indirect', string>;
	previous: string;
	next: string;
	back: string;
	mapTitle: string;
	mapSee: string;
	mapSummary: string;
	mapColumns: { streams: string; file: string; systems: string; whom: string };
	mapReads: string;
	mapOwn: string;
	mapUnknown: string;
	legendUnknown: string;
	legendOwn: string;
	/** Beside a shared file that no known score reads. */
	mapAlone: string;
}
