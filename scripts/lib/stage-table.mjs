/**
 * @typedef {{ title: string, counts: import('./counts.mjs').Counts, ms: number, note?: string }} StageResult
 */

/**
 * One line a stage: its outcome, its counts, its duration.
 * @param {StageResult[]} results
 */
export function stageTable(results) {
	const width = Math.max(...results.map(({ title }) => title.length), 0);
	return results
		.map(({ title, counts, ms, note }) => {
			const mark = counts.failed ? 'FAIL' : 'ok  ';
			const tally = `${counts.passed} passed, ${counts.failed} failed`.padEnd(24);
			const seconds = `${(ms / 1000).toFixed(1)} s`.padStart(8);
			return `${mark}  ${title.padEnd(width)}  ${tally}${seconds}${note ? `  ${note}` : ''}`;
		})
		.join('\n');
}
