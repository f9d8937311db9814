import type { DrmPeople, DrmPerson } from '#lib/data/schema/drm.ts';
import { stream } from '#lib/scoring/random.ts';
import { addMonths, lastDay, monthsBetween, workingDay } from './calendar.ts';
import type { Payment } from './payment.ts';
import { wageCents } from './wage-cents.ts';

/**
 * Every wage of a person for the months worked from the one before the first month of payment,
 * which employers that pay late pay in it, to the last.
 */
export function wages(people: DrmPeople, person: DrmPerson): Payment[] {
	const months = monthsBetween(addMonths(people.from, -1), people.to);
	return person.jobs.flatMap((job, index) => {
		const declarant = people.employers.find(({ id }) => id === job.employer);
		if (declarant === undefined) throw new Error(`no employer "${job.employer}"`);
		const random = stream(people.seed, people.people.indexOf(person) * 100 + index);
		return months.flatMap((due) => {
			// One number a month, used or not: changing a month leaves the others as they were.
			const change = Math.round((random.uniform() * 2 - 1) * job.spread);
			const hours = job.months[due] ?? job.hours + change;
			if (due < job.from.slice(0, 7) || due > (job.to ?? people.to).slice(0, 7)) return [];
			if (hours === 0) return [];
			const paidOn =
				declarant.paid === 'same-month'
					? workingDay(lastDay(due), 'before')
					: workingDay(`${addMonths(due, 1)}-05`, 'after');
			const cents = wageCents(people, job, due, hours);
			return [{ person, stream: 'dsn', declarant, job, benefit: null, due, paidOn, hours, cents }];
		});
	});
}
