import type { DrmPeople } from '#lib/data/schema/drm.ts';
import { benefits } from './benefits.ts';
import type { Payment } from './payment.ts';
import { wages } from './wages.ts';

/** Everything paid to the people, by month of payment, and the wages of the month after. */
export function payments(people: DrmPeople): Payment[] {
	return people.people.flatMap((person) => [...wages(people, person), ...benefits(people, person)]);
}
