import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * Note what a test measured or counted, for the tables that end `npm test`. Nothing happens in a
 * run of the test alone (no `RUN_NOTES` in the environment).
 *
 * @param {string} table under which title
 * @param {(string | number)[]} cells one row
 */
export function noteRun(table, cells) {
	const path = process.env.RUN_NOTES;
	// One short line a call: appended whole, whichever worker writes.
	if (path) appendFileSync(path, `${JSON.stringify({ table, cells })}\n`);
}

/**
 * The rows noted during a run, by table, in the order in which they came.
 *
 * @param {string} path
 * @returns {Map<string, (string | number)[][]>} empty when nothing was noted
 */
export function readNotes(path) {
	const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
	/** @type {Map<string, (string | number)[][]>} */
	const tables = new Map();
	for (const line of text.split('\n').filter(Boolean)) {
		const { table, cells } = JSON.parse(line);
		tables.set(table, [...(tables.get(table) ?? []), cells]);
	}
	return tables;
}
