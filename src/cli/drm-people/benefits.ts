import type { DrmBenefit, DrmPeople, DrmPerson } from '#lib/data/schema/drm.ts';
import { monthsBetween, workingDay } from './calendar.ts';
import type { Payment } from './payment.ts';

/** Every benefit, allowance and pension paid to a person. */
export function benefits(people: DrmPeople, person: DrmPerson): Payment[] {
	return person.benefits.flatMap((benefit) => {
		const declarant = people.bodies.find(({ id }) => id === benefit.body);
		if (declarant === undefined) throw new Error(`no body "${benefit.body}"`);
		const pay = (due: string, paidOn: string, amount: number): Payment => ({
			person,
			stream: 'pasrau',
			declarant,
			job: null,
			benefit,
			due,
			paidOn,
			hours: 0,
			cents: benefitCents(benefit, amount)
		});
		return [
			...benefit.runs.flatMap(({ from, to, amount }) =>
				monthsBetween(from, to).map((month) =>
					pay(month, workingDay(`${month}-05`, 'after'), amount)
				)
			),
			...benefit.late.flatMap(({ due, amount, paidOn }) =>
				due.map((month) => pay(month, paidOn, amount))
			)
		];
	});
}

function benefitCents({ taxable, rate }: DrmBenefit, amount: number): Payment['cents'] {
	const gross = Math.round(amount * 100);
	const netFiscal = taxable ? gross : 0;
	return {
		gross,
		netFiscal,
		netPaid: gross,
		netSocial: null,
		withholding: Math.round((netFiscal * rate) / 100)
	};
}
