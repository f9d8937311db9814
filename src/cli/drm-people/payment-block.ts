import { compactDay } from './calendar.ts';
import { amount, block } from './line.ts';
import type { Line } from './line.ts';
import type { Payment } from './payment.ts';

/**
 * Block 50. In NEORAU, 011 holds the part that is not taxed and 014 the income class.
 *
 * @param number 1 for the first payment of the declaration
 */
export function paymentBlock({ cents, paidOn, job, benefit }: Payment, number: number): Line[] {
	const rate = job?.rate ?? benefit?.rate ?? 0;
	return block('S21.G00.50', {
		'001': compactDay(paidOn),
		'002': amount(cents.netFiscal),
		'003': String(number),
		'004': amount(cents.netPaid),
		'006': rate.toFixed(2),
		'007': '01',
		'008': '1',
		'009': amount(cents.withholding),
		'011': benefit === null ? null : amount(cents.gross - cents.netFiscal),
		'013': benefit === null ? amount(cents.netFiscal) : null,
		'014': benefit?.class ?? null
	});
}
