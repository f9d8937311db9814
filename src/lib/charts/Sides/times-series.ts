import type { SideInput, SideRow, SidesSeries } from './series.ts';

/** Ratios written under the scale, besides those below one, their mirror. */
const TICKS = [2, 3];

/**
 * Ratios on one logarithmic scale, with "as often" in the middle: twice as often is as far to the
 * right as half as often to the left.
 *
 * @param rows ratio of one group's rate to the other's
 * @param say a ratio in words
 * @throws {RangeError} on a ratio that is not above zero
 */
export function timesSeries(rows: SideInput[], say: (ratio: number) => string): SidesSeries {
	for (const { id, value } of rows)
		if (value !== null && !(value > 0)) throw new RangeError(`"${id}": ${value} is no ratio`);
	const logs = rows.map(({ value }) => (value === null ? 0 : Math.log(value)));
	const max = Math.max(Math.log(TICKS.at(-1)!), ...logs.map(Math.abs));
	const drawn = rows.map((row, i): SideRow => {
		const log = logs[i]!;
		return { ...row, side: log < 0 ? 'left' : 'right', length: Math.abs(log) / max };
	});
	const at = (ratio: number) => Math.log(ratio) / max;
	return {
		scale: 'times',
		max: Math.exp(max),
		rows: drawn,
		ticks: [1 / 2, 1, ...TICKS].map((ratio) => ({ at: at(ratio), label: say(ratio) }))
	};
}
