import type { SystemsWords } from './words.ts';

export const en: SystemsWords = {
	title: 'Every system',
	lede: 'Who scores whom, from what data, and what is not known. What nobody has published stays marked “unknown”: the gaps are part of the map.',
	map: 'The map',
	list: 'The list',
	count: '{n} systems of {of}',
	countOne: '{n} system of {of}',
	none: 'No system answers this search.',
	reset: 'Show them all',
	filter: 'Filter the systems',
	all: 'All',
	search: 'Search',
	sort: 'Sort by',
	sorts: {
		agency: 'agency',
		name: 'name',
		since: 'age',
		evidence: 'strength of evidence',
		unknown: 'number of unknowns'
	},
	agency: 'Agency',
	status: 'Status',
	evidence: 'Evidence',
	kind: 'Kind',
	country: 'Country',
	agencies: {
		caf: 'CAF (family benefits)',
		cnam: 'Health insurance',
		cnav: 'Pensions (CNAV)',
		'france-travail': 'Pôle emploi / France Travail',
		msa: 'MSA (farming)',
		urssaf: 'Urssaf (contributions)',
		dgfip: 'Tax office (DGFiP)',
		shared: 'Shared files',
		abroad: 'Abroad'
	},
	kinds: {
		score: 'score or profiling',
		queries: 'queries and rules',
		identity: 'identity check',
		practice: 'local practice',
		register: 'file, no score',
		unknown: 'kind unknown'
	},
	statuses: {
		'in-use': 'in use',
		trial: 'on trial',
		authorised: 'authorised',
		ended: 'ended',
		unknown: 'status unknown'
	},
	evidences: { strong: 'strong', partial: 'partial', thin: 'thin' },
	evidenceMeaning: {
		strong: 'official text, code, data, internal documents or figures that several sources confirm',
		partial: 'one side alone speaks, or existence is established without the content',
		thin: 'a name, an assertion, a testimony'
	},
	countries: {
		FR: 'France',
		NL: 'Netherlands',
		SE: 'Sweden',
		DK: 'Denmark',
		UK: 'United Kingdom',
		AU: 'Australia',
		AT: 'Austria'
	},
	unknown: 'unknown',
	unknownAbroad: 'not looked for here',
	gaps: '{n} fields unknown of {of}',
	gapsOne: '{n} field unknown of {of}',
	gapsNone: 'every field filled in',
	asOf: 'last seen: {date}',
	download: 'Download the inventory',
	fields: {
		purpose: 'Purpose',
		since: 'Since',
		method: 'Method',
		data: 'Data read',
		outcome: 'What it looks for',
		whom: 'Whom it bears on',
		people: 'How many',
		legalBasis: 'Legal basis',
		disclosed: 'What was made public'
	},
	onFile: 'Who is in it',
	sources: 'Sources',
	figures: 'Its figures',
	noFigures: 'No published figure has been read.',
	events: 'Its dates',
	models: 'Model sheets',
	reads: 'What it reads',
	readBy: 'What reads it',
	linkStates: {
		'in-use': 'in use',
		authorised: 'authorised, use not established',
		trial: 'trial authorised',
		indirect: 'indirectly'
	},
	previous: 'Previous',
	next: 'Next',
	back: 'Every system',
	mapTitle: 'Who feeds whom, who targets whom',
	mapSee:
		'On the left, the declarations; in the middle, the shared files; on the right, the systems and the people they bear on. A stub with a question mark says that the data read are not known.',
	mapSummary:
		'{systems} French systems choose whom to check, or did. {arrows} links to a shared file have a source; for {unknown} of these systems, the data read are unknown.',
	mapColumns: {
		streams: 'Declarations',
		file: 'Shared files',
		systems: 'Systems',
		whom: 'Whom they bear on'
	},
	mapReads: 'reads',
	mapOwn: 'other data, see its page',
	mapUnknown: 'data unknown',
	legendUnknown: 'data read unknown',
	legendOwn: 'reads other data',
	mapAlone: 'no known score reads it'
};
