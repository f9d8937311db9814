import { sum } from 'd3-array';
import type { Description } from '../description.ts';
import type { StreamsSeries } from './series.ts';

/**
 * Two streams in words.
 *
 * @param summary a sentence made of what the year holds of each stream, in words
 * @param columns headers: month, first stream, second stream, ledger
 */
export function describeStreams(
	{ months, dsn, pasrau, totals }: StreamsSeries,
	title: string,
	say: (euros: number) => string,
	summary: (dsn: string, pasrau: string) => string,
	columns: readonly string[]
): Description {
	const side = (payers: StreamsSeries['dsn'], i: number) =>
		sum(payers, ({ values }) => values[i] ?? 0);
	const year = (payers: StreamsSeries['dsn']) => say(sum(months, (_, i) => side(payers, i)));
	return {
		summary: summary(year(dsn), year(pasrau)),
		table: {
			caption: title,
			columns,
			rows: months.map(({ label }, i) => [
				label,
				say(side(dsn, i)),
				say(side(pasrau, i)),
				totals[i]!.said
			])
		}
	};
}
