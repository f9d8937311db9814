import { readFileSync } from 'node:fs';

/**
 * The counts in the report that a test program left.
 *
 * @template T
 * @param {string} path
 * @param {(report: T) => import('./counts.mjs').Counts} count
 * @returns {import('./counts.mjs').Counts | null} null when there is no report, or one cut short
 */
export function countReport(path, count) {
	try {
		return count(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return null;
	}
}
