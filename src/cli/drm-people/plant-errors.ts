import type { DrmPeople, PlantedError } from '#lib/data/schema/drm.ts';
import type { PlannedDeclaration } from './declaration.ts';
import type { Payment } from './payment.ts';
import { wageCents } from './wage-cents.ts';

/** Put the planted errors, and what mends them, among what would be declared without them. */
export function plantErrors(
	people: DrmPeople,
	usual: readonly PlannedDeclaration[]
): PlannedDeclaration[] {
	return people.errors.reduce<PlannedDeclaration[]>(
		(declarations, error) => plant(people, declarations, error),
		[...usual]
	);
}

function plant(
	people: DrmPeople,
	declarations: readonly PlannedDeclaration[],
	error: PlantedError
): PlannedDeclaration[] {
	const at = find(declarations, error, error.month);
	const right = declarations[at]!;
	const wrong = { ...right, error: error.id, role: 'wrong' as const };
	const mended = { ...right, error: error.id, role: 'mends' as const };
	switch (error.kind) {
		case 'wrong-establishment':
			return declarations.toSpliced(
				at,
				1,
				{ ...wrong, nic: error.nic, made: error.madeOn },
				// Harmless by itself: the pay counts twice until the first is cancelled.
				{ ...right, error: error.id, made: error.rightOn },
				{ ...mended, nic: error.nic, type: '04', made: error.cancelledOn, payments: [] }
			);
		case 'double-declaration':
			return declarations.toSpliced(at + 1, 0, { ...wrong, made: error.again });
		case 'wrong-pay':
			return declarations.toSpliced(
				at,
				1,
				{ ...wrong, payments: right.payments.map((one) => overpay(people, one, error.hours)) },
				{ ...mended, type: '03', made: error.replacedOn }
			);
		case 'late-correction':
			return correctLater(declarations, at, error);
	}
}

function find(
	declarations: readonly PlannedDeclaration[],
	error: PlantedError,
	month: string
): number {
	const at = declarations.findIndex(
		(one) =>
			one.person.id === error.person &&
			one.declarant.id === error.employer &&
			one.month === month &&
			one.error === null
	);
	if (at === -1) throw new Error(`error "${error.id}": nothing is declared for ${month}`);
	return at;
}

function overpay(people: DrmPeople, payment: Payment, hours: number): Payment {
	const { job, due } = payment;
	return job === null ? payment : { ...payment, hours, cents: wageCents(people, job, due, hours) };
}

function correctLater(
	declarations: readonly PlannedDeclaration[],
	at: number,
	error: Extract<PlantedError, { kind: 'late-correction' }>
): PlannedDeclaration[] {
	const right = declarations[at]!;
	const [payment] = right.payments as [Payment];
	const excess = Math.round(error.excess * 100);
	const rate = payment.job?.rate ?? 0;
	const netFiscal = payment.cents.netFiscal + excess;
	const withholding = Math.round((netFiscal * rate) / 100);
	const later = find(declarations, error, error.correctedIn);
	const correction = {
		month: error.month,
		netFiscal: -excess,
		declared: netFiscal,
		withholding: payment.cents.withholding - withholding,
		rate
	};
	const cents = { ...payment.cents, netFiscal, withholding };
	return declarations
		.with(at, { ...right, payments: [{ ...payment, cents }], error: error.id, role: 'wrong' })
		.with(later, {
			...declarations[later]!,
			corrections: [correction],
			error: error.id,
			role: 'mends'
		});
}
