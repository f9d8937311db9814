import { compactDay, lastDay } from './calendar.ts';
import type { PlannedDeclaration } from './declaration.ts';
import { individualLines } from './individual-lines.ts';
import { amount, block } from './line.ts';
import type { Line } from './line.ts';
import { paymentBlock } from './payment-block.ts';

/** The individual of a PASRAU message: no contract, payments straight under the person. */
export function pasrauLines({ person, payments }: PlannedDeclaration): Line[] {
	return [
		...individualLines(person, false),
		...payments.flatMap((payment, index) => [
			...paymentBlock(payment, index + 1),
			...block('S21.G00.51', {
				'001': compactDay(`${payment.due}-01`),
				'002': compactDay(lastDay(payment.due)),
				'010': (payment.benefit?.id ?? '').toUpperCase(),
				'013': amount(payment.cents.gross)
			})
		])
	];
}
