import type { DrmExpected } from '#lib/data/schema/drm-made.ts';
import type { DrmPeople } from '#lib/data/schema/drm.ts';
import type { PlannedDeclaration } from './declaration.ts';
import { inPeriod } from './in-period.ts';
import type { Payment } from './payment.ts';
import { totals } from './totals.ts';

/**
 * The totals that a reading of the messages must find, from what was really paid and from what was
 * sent: no message is read back.
 */
export function expected(
	people: DrmPeople,
	paid: readonly Payment[],
	sent: readonly PlannedDeclaration[]
): DrmExpected {
	return {
		people: people.people.map((person) => ({
			id: person.id,
			nir: person.nir,
			final: totals(paid.filter((one) => one.person === person && inPeriod(people, one))),
			asFiled: totals(sent.flatMap((one) => (one.person === person ? one.payments : [])))
		}))
	};
}
