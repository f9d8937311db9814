import { max, sum } from 'd3-array';

/** One payer's amounts, month by month, euros. */
export interface Payer {
	id: string;
	label: string;
	values: number[];
}

/** Two streams of income into one person's ledger; all amounts are of one kind. */
export interface StreamsSeries {
	months: { id: string; label: string }[];
	names: { dsn: string; ledger: string; pasrau: string };
	dsn: Payer[];
	pasrau: Payer[];
	/** Euros, by month; `said` in words. */
	totals: { value: number; said: string }[];
	/** The longest bar of either side, euros. */
	max: number;
}

/** Put the payers of each stream side by side, with what the ledger adds up. */
export function streamsSeries(
	{ months, names, dsn, pasrau }: Omit<StreamsSeries, 'totals' | 'max'>,
	say: (euros: number) => string
): StreamsSeries {
	const side = (payers: readonly Payer[], i: number) => sum(payers, ({ values }) => values[i] ?? 0);
	const totals = months.map((_, i) => Math.round(100 * (side(dsn, i) + side(pasrau, i))) / 100);
	return {
		months,
		names,
		dsn,
		pasrau,
		totals: totals.map((value) => ({ value, said: say(value) })),
		max: max(months, (_, i) => Math.max(side(dsn, i), side(pasrau, i))) ?? 0
	};
}
