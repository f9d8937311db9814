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

/** Whether `method` or `method#prior` names a page of the site. */
export function isPage(id: string): boolean {
	return (PAGES as readonly string[]).includes(id.split('#')[0]!);
}
