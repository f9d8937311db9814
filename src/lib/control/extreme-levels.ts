import { UNITS_PER_LOG_ODDS } from '../scoring/unit.ts';
import type { Column } from '../scoring/types.ts';

/**
 * The weights that a search for extremes tries for each column: the least and the greatest odds
 * ratio with the published sign, and 0 for a criterion of unknown version.
 *
 * @param least,greatest odds ratios
 * @returns units of 1e-4 log-odds, one list a column
 */
export function extremeLevels(
	columns: readonly Column[],
	least = 1.05,
	greatest = 8
): readonly (readonly number[])[] {
	return columns.map(({ sign, inclusion }) => {
		const sizes = [least, greatest].map((ratio) =>
			Math.round(sign * Math.log(ratio) * UNITS_PER_LOG_ODDS)
		);
		return inclusion === 'half' ? [0, ...sizes] : sizes;
	});
}
