import { describe, expect, it } from 'vitest';
import { drmPeople } from '#lib/data/drm.ts';
import { declared } from './declared.ts';
import { payments } from './payments.ts';

const paid = payments(drmPeople);
const { people } = declared(drmPeople, paid);
const monthOf = (person: string, month: string) =>
	people
		.find(({ id }) => id === person)!
		.quarters.flatMap(({ months }) => months)
		.find((one) => one.month === month)!;

describe('declared', () => {
	it('enters a late allowance under the months it was due', () => {
		expect(monthOf('thomas', '2024-07').other).toBe(690);
		expect(monthOf('thomas', '2024-10').other).toBe(720);
	});

	it('enters a job under the month worked where the person does', () => {
		const worked = paid.filter(({ person, due }) => person.id === 'ines' && due === '2024-05');
		const cents = worked.reduce((sum, one) => sum + (one.cents.netSocial ?? 0), 0);
		expect(monthOf('ines', '2024-05').wages).toBe(Math.round(cents / 100));
	});

	it('leaves out benefits that are not income for the form', () => {
		expect(monthOf('sabrina', '2024-01')).toEqual({ month: '2024-01', wages: 0, other: 0 });
	});

	it('adds up a year of taxable income, and keeps the years given', () => {
		const { annual } = people.find(({ id }) => id === 'odile')!;
		expect(annual.slice(0, 2)).toEqual([
			{ year: '2022', taxable: 9700, origin: 'given' },
			{ year: '2023', taxable: 9900, origin: 'given' }
		]);
		expect(annual[2]).toEqual({ year: '2024', taxable: 12 * 850 + 802, origin: 'computed' });
	});
});
