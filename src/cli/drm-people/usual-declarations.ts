import type { DrmPeople } from '#lib/data/schema/drm.ts';
import { stream } from '#lib/scoring/random.ts';
import { addMonths } from './calendar.ts';
import type { PlannedDeclaration } from './declaration.ts';
import { inPeriod } from './in-period.ts';
import type { Payment } from './payment.ts';

/** Draws of the days files are made start after those of hours. */
const DAY_STREAMS = 10_000;

/**
 * What would be declared if nothing went wrong: one message a person, declarant and month. A DSN
 * is about the month worked; a PASRAU message is about the month of payment.
 */
export function usualDeclarations(
	people: DrmPeople,
	all: readonly Payment[]
): PlannedDeclaration[] {
	const groups = new Map<string, Payment[]>();
	for (const payment of all.filter((one) => inPeriod(people, one))) {
		const { person, declarant } = payment;
		const key = `${person.id} ${declarant.id} ${mainMonth(payment)}`;
		groups.set(key, [...(groups.get(key) ?? []), payment]);
	}
	return [...groups.values()].map((payments, index) => {
		const [first] = payments as [Payment];
		const month = mainMonth(first);
		const { uniform } = stream(people.seed, DAY_STREAMS + index);
		return {
			person: first.person,
			stream: first.stream,
			declarant: first.declarant,
			nic: first.declarant.nic,
			month,
			type: '01',
			made: madeOn(first, month, uniform()),
			payments,
			corrections: [],
			error: null,
			role: null
		};
	});
}

function mainMonth({ stream: which, due, paidOn }: Payment): string {
	return which === 'dsn' ? due : paidOn.slice(0, 7);
}

/** In the month after: by the 12th for a DSN, after the pay for late payers, by the 9th for PASRAU. */
function madeOn({ stream: which, paidOn }: Payment, month: string, uniform: number): string {
	const late = which === 'dsn' && paidOn.slice(0, 7) !== month;
	const [first, last] = which === 'pasrau' ? [4, 9] : late ? [9, 14] : [3, 12];
	const day = first! + Math.floor(uniform * (last! - first! + 1));
	return `${addMonths(month, 1)}-${String(day).padStart(2, '0')}`;
}
