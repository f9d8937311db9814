import { axeRows } from './axe-rows.mjs';
import { budgetTable } from './budgets/budget-table.mjs';
import { worstMeasures } from './budgets/worst-measures.mjs';
import { readNotes } from './run-notes.mjs';
import { textTable } from './text-table.mjs';

/**
 * The tables that end a run: the budgets, axe's looks, then whatever else tests noted, each under its title.
 *
 * @param {string} path of the notes
 * @returns {string[]}
 */
export function closingTables(path) {
	const { Budgets: measures, Axe: looks, ...others } = Object.fromEntries(readNotes(path));
	return [
		...(measures ? [budgetTable(worstMeasures(measures))] : []),
		...(looks ? [textTable('Axe', axeRows(looks))] : []),
		...Object.entries(others).map(([title, rows]) => textTable(title, rows))
	];
}
