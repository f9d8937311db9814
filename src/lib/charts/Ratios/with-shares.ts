import { ceilingOf } from '#lib/control/ceiling.ts';
import type { RatioRow } from './series.ts';

/** Groups whose share of households is assumed, so that it differs from a draw to the next. */
const SIZE_ASSUMED: readonly string[] = ['aah-work', 'unemployed', 'low-income', 'months-low'];

/**
 * A row with its ceiling and with its share of those selected: its ratio times its share of
 * households. Neither is given where that share is assumed, and so not the same in every draw.
 *
 * @param share K/N, capacity over households
 */
export function withShares(row: RatioRow, share: number): RatioRow {
	if (SIZE_ASSUMED.includes(row.id)) return { ...row, selected: null };
	const { low, high } = row.reference;
	return {
		...row,
		ceiling: ceilingOf(row.share, share),
		selected: { low: low * row.share, high: Math.min(1, high * row.share) }
	};
}
