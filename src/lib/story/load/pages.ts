/** The pages that copy may link to, in each language. */
export const PAGES = [
	'models',
	'systems',
	'timeline',
	'method',
	'glossary',
	'sources',
	'data',
	'rights',
	'about'
] as const;
