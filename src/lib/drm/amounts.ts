import type { Amounts, Kind } from './types.ts';

/** Add cents to the amount of one kind, and of that kind only. */
export function addAmount(
	amounts: { -readonly [K in keyof Amounts]: Amounts[K] },
	kind: Kind,
	cents: number
): void {
	amounts[kind] = (amounts[kind] ?? 0) + cents;
}

/** Both sets of amounts, kind by kind; a kind that neither has stays absent. */
export function sumAmounts(all: readonly Amounts[]): Amounts {
	const sum: Amounts = {};
	for (const amounts of all)
		for (const [kind, cents] of Object.entries(amounts) as [Kind, number][])
			addAmount(sum, kind, cents);
	return sum;
}
