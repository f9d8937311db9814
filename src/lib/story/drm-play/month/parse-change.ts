import { parseAmount } from '../../profile/parse-amount.ts';
import type { ChangeKind } from './types.ts';

const MOST: Record<Exclude<ChangeKind, 'site'>, number> = {
	shift: 200,
	bonus: 100_000,
	late: 12,
	pay: 100_000
};

/**
 * How much of a change, as people type it.
 *
 * @returns null for what is no amount of that kind: a whole number of months from 1 to 12, hours
 * up to 200, euros up to 100,000
 */
export function parseChange(text: string, kind: Exclude<ChangeKind, 'site'>): number | null {
	const amount = parseAmount(text);
	if (amount === null || amount > MOST[kind]) return null;
	if (kind === 'late' && (amount < 1 || !Number.isInteger(amount))) return null;
	return amount;
}
