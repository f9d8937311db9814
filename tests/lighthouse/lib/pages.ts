/** A page that Lighthouse looks at, and what is asked of it there. */
export interface Visited {
	path: string;
	/** Categories whose score must be 100. */
	perfect: string[];
}

const ALL = ['accessibility', 'best-practices', 'seo'];

/** The story, a chart's page and its frame; search engines are to leave frames out. */
export const VISITED: Visited[] = [
	{ path: '/fr/', perfect: ALL },
	{ path: '/fr/charts/ratios/', perfect: ALL },
	{ path: '/fr/embed/ratios/', perfect: ['accessibility', 'best-practices'] }
];

/** Least median score of performance, out of 100, asked in the whole run only: it is a time. */
export const FAST = 95;
