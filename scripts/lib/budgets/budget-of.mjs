/**
 * @typedef {{ label: string, unit: 'kB' | 'ms' | '', bound: number }} Budget
 *   kB are of 1,000 bytes, gzip; `bound` is the budget
 */

/** What a page of the site may ask for in scripts and styles. */
const PAGE = 150;

/** @type {Record<string, Budget>} */
const BUDGETS = {
	'story-first': { label: 'story: scripts, styles before the first chart', unit: 'kB', bound: 60 },
	// A part of the next, and the browser's choice of when: for the trend, without a bound of its own.
	'story-open': { label: 'story: those asked for at its opening', unit: 'kB', bound: Infinity },
	'story-all': { label: 'story: those asked for to its end, engine too', unit: 'kB', bound: PAGE },
	engine: { label: 'engine: what a move of the reader runs', unit: 'kB', bound: 6 },
	embed: { label: 'heaviest embed, everything in it', unit: 'kB', bound: 60 },
	frame: { label: 'the two scripts that give a frame its height', unit: 'kB', bound: 1.5 },
	'story-shift': { label: 'story: layout shift, read to its end', unit: '', bound: 0.02 },
	// Not a race: a hang. The machines that run the tests are slow, and busy.
	'story-task': { label: 'story: longest task, read to its end', unit: 'ms', bound: 3_000 }
};

/** What is measured, in the order of the table; pages of the site come after. */
export const BUDGET_IDS = Object.keys(BUDGETS);

/**
 * The one place where the bounds stand, for the tests and for the table.
 *
 * @param {string} id one of `BUDGET_IDS`, or `page` and the page's path
 * @returns {Budget}
 * @throws {RangeError} for an id that has no budget
 */
export function budgetOf(id) {
	const budget = BUDGETS[id];
	if (budget) return budget;
	if (id.startsWith('page ')) return { label: id, unit: 'kB', bound: PAGE };
	throw new RangeError(`no budget for "${id}": one of ${BUDGET_IDS.join(', ')}, or "page <path>"`);
}
