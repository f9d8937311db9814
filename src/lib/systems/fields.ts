/** The fields of a system that are words, in the order in which a page shows them. */
export const FIELDS = [
	'purpose',
	'since',
	'method',
	'data',
	'outcome',
	'whom',
	'people',
	'legalBasis',
	'disclosed'
] as const;

export type Field = (typeof FIELDS)[number];
