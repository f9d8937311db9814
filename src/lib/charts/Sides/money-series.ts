import { ticks } from 'd3-array';
import type { SideInput, SideRow, SidesSeries } from './series.ts';

/**
 * Amounts of money on one linear scale, as long to the left as to the right.
 *
 * @param rows in euros a year; `side` says whether it was paid in excess (left) or not paid (right)
 * @param say an amount in few signs
 * @throws {RangeError} on a negative amount, or where no row has one
 */
export function moneySeries(rows: SideInput[], say: (euros: number) => string): SidesSeries {
	const max = Math.max(...rows.map(({ value }) => value ?? 0));
	if (!(max > 0)) throw new RangeError('no amount to draw');
	const drawn = rows.map((row): SideRow => {
		const value = row.value ?? 0;
		if (value < 0) throw new RangeError(`"${row.id}": ${value} is negative`);
		return { ...row, side: row.side ?? 'left', length: value / max };
	});
	const right = ticks(0, max, 2).filter((value) => value > 0);
	return {
		scale: 'money',
		max,
		rows: drawn,
		ticks: [
			...right.map((value) => ({ at: -value / max, label: say(value) })).reverse(),
			{ at: 0, label: '0' },
			...right.map((value) => ({ at: value / max, label: say(value) }))
		]
	};
}
