import type { MarginReport } from './margin-report.ts';

/** The largest gap among the margins that had to match, in percentage points, without its sign. */
export function largestGap(report: readonly MarginReport[]): number {
	const cells = report.flatMap(({ imposed, cells }) => (imposed ? cells : []));
	return Math.max(0, ...cells.map(({ gap }) => Math.abs(gap)));
}
