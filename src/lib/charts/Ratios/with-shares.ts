import { ceilingOf } from '#lib/control/ceiling.ts';
import type { RatioRow } from './series.ts';

/** Groups whose share of households is assumed, so that it differs from a draw to the next. */
const SIZE_ASSUMED: readonly string[] = ['aah-work', 'unemployed', 'low-income', 'months-low'];

/**
 * A row with its ceiling and with its share of those selected: its ratio times its share of
 * households, which is the same in every draw where that share is published.
 *
 * @param share K/N, capacity over households
 */
export function withShares(row: RatioRow, share: number): RatioRow {
	const { low, high } = row.reference;
	return {
		...row,
		ceiling: ceilingOf(row.share, share),
		selected: SIZE_ASSUMED.includes(row.id)
			? null
			: { low: low * row.share, high: Math.min(1, high * row.share) }
	};
}
