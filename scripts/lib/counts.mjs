/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status?: string, assertionResults?: unknown[] }} VitestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests?: number, testResults?: VitestFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/** @type {Counts} */
export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };
/** @type {Counts} */
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {VitestReport} report what Vitest's JSON reporter wrote
 * @returns {Counts} a test file that could not be loaded counts as one failed test
 */
export function countVitest(report) {
	const unloaded = (report.testResults ?? []).filter(
		(file) => file.status === 'failed' && (file.assertionResults ?? []).length === 0
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unloaded.length,
		skipped: report.numPendingTests + (report.numTodoTests ?? 0)
	};
}

/**
 * @param {PlaywrightReport} report what Playwright's JSON reporter wrote
 * @returns {Counts} a test that passes at its second try has passed: the end of the run names it
 */
export function countPlaywright({ stats }) {
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected,
		skipped: stats.skipped
	};
}

/**
 * The counts of a stage, given how its program ended: one that failed without
 * naming a failed test (it crashed, it found no test) adds one failure.
 *
 * @param {Counts | null} counts null when it left no report
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function withOutcome(counts, succeeded) {
	if (!counts) return ONE_FAILED;
	return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * @param {Counts[]} list
 * @returns {Counts}
 */
export function sumCounts(list) {
	return list.reduce(
		(sum, counts) => ({
			passed: sum.passed + counts.passed,
			failed: sum.failed + counts.failed,
			skipped: sum.skipped + counts.skipped
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);
}

/**
 * The last line of `npm test`.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
