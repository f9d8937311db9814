const WIDTH = 24;

/**
 * A line for standard error: done of total, steps a second, time remaining.
 *
 * @param seconds since the start
 * @param already steps found done at the start, which say nothing of the speed
 */
export function progressLine(
	done: number,
	total: number,
	seconds: number,
	already: number
): string {
	const filled = Math.floor((WIDTH * done) / total);
	const rate = seconds > 0 ? (done - already) / seconds : 0;
	const left = rate > 0 ? `${Math.ceil((total - done) / rate)} s left` : '';
	return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${total}  ${Math.round(rate)}/s  ${left}`;
}
