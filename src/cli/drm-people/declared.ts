import type { DrmDeclared } from '#lib/data/schema/drm-made.ts';
import type { DrmPeople, DrmPerson } from '#lib/data/schema/drm.ts';
import { addMonths, monthsBetween } from './calendar.ts';
import { inPeriod } from './in-period.ts';
import type { Payment } from './payment.ts';

/** What the people declare on the quarterly form, and their taxable income year by year. */
export function declared(people: DrmPeople, paid: readonly Payment[]): DrmDeclared {
	return {
		people: people.people.map((person) => {
			const own = paid.filter((one) => one.person === person);
			const quarters = monthsBetween(people.from, people.to).filter(
				(month) => Number(month.slice(5)) % 3 === 1
			);
			return {
				id: person.id,
				quarters: quarters.map((first) => quarter(person, own, first)),
				annual: [...given(person), ...computed(people, own)]
			};
		})
	};
}

function quarter(
	person: DrmPerson,
	own: readonly Payment[],
	first: string
): DrmDeclared['people'][number]['quarters'][number] {
	const name = `${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5)) / 3)}`;
	const months = monthsBetween(first, addMonths(first, 2));
	return {
		quarter: name,
		filed: `${addMonths(first, 3)}-10`,
		months: months.map((month) => {
			const entered = own.filter((one) => enteredUnder(person, one) === month);
			return {
				month,
				wages: wholeEuros(entered.map(({ cents }) => cents.netSocial ?? 0)),
				other: wholeEuros(
					entered.map(({ benefit, cents }) => (benefit?.taxable ? cents.netPaid : 0))
				)
			};
		}),
		jobEnds: person.declares.jobEnds
			.filter((one) => one.quarter === name)
			.map(({ job, entered, shown, note }) => ({ job, entered, shown, note }))
	};
}

/** The month under which a payment is entered; null when it is forgotten. */
function enteredUnder({ declares }: DrmPerson, { job, benefit, due, paidOn }: Payment) {
	const late =
		(job !== null && declares.byWorkedMonth.includes(job.id)) ||
		(benefit !== null && declares.whenDue.includes(benefit.id));
	const month = late ? due : paidOn.slice(0, 7);
	const forgotten = declares.forgets.some((one) => one.job === job?.id && one.month === month);
	return forgotten ? null : month;
}

function given({ taxed }: DrmPerson) {
	return Object.entries(taxed).map(([year, taxable]) => ({
		year,
		taxable,
		origin: 'given' as const
	}));
}

function computed(people: DrmPeople, own: readonly Payment[]) {
	const inside = own.filter((one) => inPeriod(people, one));
	const years = [...new Set(inside.map(({ paidOn }) => paidOn.slice(0, 4)))].sort();
	return years.map((year) => ({
		year,
		taxable: wholeEuros(
			inside.filter(({ paidOn }) => paidOn.startsWith(year)).map(({ cents }) => cents.netFiscal)
		),
		origin: 'computed' as const
	}));
}

function wholeEuros(cents: readonly number[]): number {
	return Math.round(cents.reduce((a, b) => a + b, 0) / 100);
}
