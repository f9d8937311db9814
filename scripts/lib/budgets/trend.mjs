import { shownMeasure } from './budget-table.mjs';
import { BUDGET_IDS, budgetOf } from './budget-of.mjs';

/** What the trend keeps: what is measured in bytes or by the page itself, no duration. */
const KEPT = BUDGET_IDS.filter((id) => budgetOf(id).unit !== 'ms');

/** @param {string} line a row of a table @returns its cells, without the spaces of the layout */
const cells = (line) =>
	line
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.trim());

/** @param {string[]} list */
const row = (list) => `| ${list.join(' | ')} |`;

/**
 * A version's row of the trend.
 *
 * @param {string} version commit, with a + where files had changed since
 * @param {string} date of the commit
 * @param {import('./worst-measures.mjs').Measure[]} measures
 */
export function trendRow(version, date, measures) {
	const pages = measures.filter(({ id }) => id.startsWith('page '));
	const heaviest = pages.sort((a, b) => b.value - a.value)[0];
	const page = heaviest ? `${shownMeasure(heaviest.value, 'kB')} (${heaviest.id.slice(5)})` : '';
	const values = KEPT.map((id) => {
		const measure = measures.find((each) => each.id === id);
		return measure ? shownMeasure(measure.value, budgetOf(id).unit) : '';
	});
	return row([version, date, ...values, page]);
}

/**
 * The trend with a row more, in the place of the one that the same version has.
 *
 * @param {string} table as it stands in the docs; empty at first
 * @param {string} added
 */
export function withRow(table, added) {
	const head = row(['version', 'date', ...KEPT, 'heaviest other page']);
	const rule = row(['---', '---', ...KEPT.map(() => '---:'), '---']);
	const rows = table
		.split('\n')
		.slice(2)
		.map((line) => row(cells(line)))
		.filter((line) => cells(line)[0] !== cells(added)[0] && line !== '|  |');
	return [head, rule, ...rows, added].join('\n');
}
