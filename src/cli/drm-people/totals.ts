import type { DrmMonthlyAmounts } from '#lib/data/schema/drm-made.ts';
import type { Payment } from './payment.ts';

const KINDS = ['netFiscal', 'netPaid', 'netSocial', 'withholding', 'gross'] as const;

/** Payments added up by month of payment and stream, kind by kind, in euros. */
export function totals(payments: readonly Payment[]): DrmMonthlyAmounts {
	const months = [...new Set(payments.map(({ paidOn }) => paidOn.slice(0, 7)))].sort();
	return months.map((month) => {
		const paid = payments.filter(({ paidOn }) => paidOn.startsWith(month));
		return {
			month,
			dsn: sums(paid.filter(({ stream }) => stream === 'dsn')),
			pasrau: sums(paid.filter(({ stream }) => stream === 'pasrau'))
		};
	});
}

function sums(payments: readonly Payment[]): DrmMonthlyAmounts[number]['dsn'] {
	const entries = KINDS.flatMap((kind) => {
		const cents = payments.flatMap((one) => one.cents[kind] ?? []);
		return cents.length === 0 ? [] : [[kind, cents.reduce((a, b) => a + b, 0) / 100] as const];
	});
	return Object.fromEntries(entries);
}
