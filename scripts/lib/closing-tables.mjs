import { budgetTable } from './budgets/budget-table.mjs';
import { worstMeasures } from './budgets/worst-measures.mjs';
import { readNotes } from './run-notes.mjs';
import { textTable } from './text-table.mjs';

/**
 * The tables that end a run: the budgets, then whatever else tests noted, each under its title.
 *
 * @param {string} path of the notes
 * @returns {string[]}
 */
export function closingTables(path) {
	const { Budgets: measures, ...others } = Object.fromEntries(readNotes(path));
	return [
		...(measures ? [budgetTable(worstMeasures(measures))] : []),
		...Object.entries(others).map(([title, rows]) => textTable(title, rows))
	];
}
