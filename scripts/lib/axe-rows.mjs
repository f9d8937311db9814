/**
 * What axe found, summed by kind of page.
 *
 * @param {(string | number)[][]} looks kind, rules passed, rules violated: one row a look
 * @returns {(string | number)[][]} kind, looks, rules passed, rules violated
 */
export function axeRows(looks) {
	/** @type {Map<string, [number, number, number]>} */
	const sums = new Map();
	for (const [kind = '', passed, violated] of looks) {
		const [times, passes, faults] = sums.get(String(kind)) ?? [0, 0, 0];
		sums.set(String(kind), [times + 1, passes + Number(passed), faults + Number(violated)]);
	}
	return [
		['', 'looks', 'rules passed', 'rules violated'],
		...[...sums].map(([kind, sum]) => [kind, ...sum])
	];
}
