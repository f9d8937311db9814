import type { Side } from './types.ts';

/** Net paid in a month of a ledger, both streams, cents. */
export function netPaid({ dsn, pasrau }: Side['months'][number]): number {
	return (dsn.netPaid ?? 0) + (pasrau.netPaid ?? 0);
}
