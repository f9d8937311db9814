import type { DrmJob, DrmPeople } from '#lib/data/schema/drm.ts';
import { hourlyMinimum } from './hourly.ts';
import type { Cents } from './payment.ts';

/** A month's pay, by hours; what is kept of the gross is a fictional share. */
export function wageCents(people: DrmPeople, job: DrmJob, month: string, hours: number): Cents {
	const hourly = Math.round(hourlyMinimum(people.hourly, month) * job.smic * 100);
	const gross = Math.round(hours * hourly);
	const { ratios } = people;
	const netFiscal = Math.round(gross * ratios.netFiscal);
	return {
		gross,
		netFiscal,
		netSocial: Math.round(gross * ratios.netSocial),
		netPaid: Math.round(gross * ratios.netPaid),
		withholding: Math.round((netFiscal * job.rate) / 100)
	};
}
