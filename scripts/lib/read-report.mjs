import { readFileSync } from 'node:fs';

/**
 * The report that a test program left.
 *
 * @param {string} path
 * @returns {any | null} null when there is none, or one cut short
 */
export function readReport(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}
