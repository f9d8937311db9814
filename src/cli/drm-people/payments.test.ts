import { describe, expect, it } from 'vitest';
import { drmPeople } from '#lib/data/drm.ts';
import { payments } from './payments.ts';

const paid = payments(drmPeople);
const of = (person: string, id: string) =>
	paid.filter((one) => one.person.id === person && (one.job ?? one.benefit)?.id === id);

describe('payments', () => {
	it('pays at the end of the month, or early in the next one', () => {
		expect(of('ines', 'caisse').find(({ due }) => due === '2024-03')!.paidOn).toBe('2024-03-29');
		expect(of('ines', 'cantine').find(({ due }) => due === '2024-09')!.paidOn).toBe('2024-10-07');
	});

	it('leaves out months without hours and months outside a contract', () => {
		expect(of('ines', 'cantine').some(({ due }) => due === '2024-07')).toBe(false);
		expect(of('sabrina', 'cdd-1').map(({ due }) => due)).toEqual(['2024-03', '2024-04', '2024-05']);
	});

	it('pays late allowances on one day, each for its own month', () => {
		const october = of('thomas', 'ij').filter(({ paidOn }) => paidOn === '2024-10-14');
		expect(october.map(({ due }) => due)).toEqual(['2024-06', '2024-07', '2024-08', '2024-09']);
	});

	it('keeps hours within the spread of the job', () => {
		for (const { job, due, hours } of paid) {
			if (job === null || due in job.months) continue;
			expect(Math.abs(hours - job.hours), job.id).toBeLessThanOrEqual(job.spread);
		}
	});

	it('works net out of gross, and taxes no benefit that is not taxed', () => {
		for (const { cents, job, benefit } of paid) {
			if (job !== null) expect(cents.netPaid).toBe(Math.round(cents.gross * 0.79));
			if (benefit?.taxable === false) expect(cents.netFiscal).toBe(0);
		}
	});

	it('refuses a job with an employer who is not there', () => {
		const people = structuredClone(drmPeople);
		people.people[0]!.jobs[0]!.employer = 'nope';
		expect(() => payments(people)).toThrow('no employer "nope"');
	});
});
