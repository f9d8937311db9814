import type { DrmPeople } from '#lib/data/schema/drm.ts';
import type { Payment } from './payment.ts';

/** Whether a payment falls in the months of the messages. */
export function inPeriod(people: DrmPeople, { paidOn }: Payment): boolean {
	const month = paidOn.slice(0, 7);
	return month >= people.from && month <= people.to;
}
