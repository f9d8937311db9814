import { describe, expect, it } from 'vitest';
import { facts } from '../data/facts.ts';
import { deadlines, MONTHS } from './deadlines.ts';
import type { Fields, Recipient, Situation } from './types.ts';

const days = (situation: Situation, recipient: Recipient, fields: Fields) =>
	Object.fromEntries(deadlines(situation, recipient, fields).map(({ id, day }) => [id, day]));

describe('deadlines of a letter to the body itself', () => {
	it.each([
		['an ordinary day', '2026-11-22', '2026-12-22', '2027-02-22', '2027-02-21'],
		['the end of January', '2026-01-31', '2026-02-28', '2026-04-30', '2026-04-27'],
		['the end of January of a leap year', '2028-01-31', '2028-02-29', '2028-04-30', '2028-04-28'],
		['29 February', '2028-02-29', '2028-03-29', '2028-05-29', '2028-05-28'],
		['the end of November', '2026-11-30', '2026-12-30', '2027-02-28', '2027-02-27'],
		['the end of December', '2026-12-31', '2027-01-31', '2027-03-31', '2027-03-30']
	])('%s', (_, sentOn, answer, extended, cadaBy) => {
		for (const situation of ['score', 'checked'] as const)
			expect(days(situation, 'agency', { sentOn })).toEqual({
				answer,
				extended,
				refusal: answer,
				cadaBy
			});
	});
});

describe('deadlines after a refusal', () => {
	it.each([
		['2026-12-31', '2027-02-27'],
		['2027-12-31', '2028-02-28'],
		['2026-01-01', '2026-02-28'],
		['2026-10-30', '2026-12-29']
	])('refused on %s: to the CADA by %s', (refusedOn, cadaBy) => {
		expect(days('refused', 'cada', { refusedOn, requestedOn: '2025-01-01' })).toEqual({ cadaBy });
	});

	it('gives none for a complaint to the CNIL', () => {
		expect(days('refused', 'cnil', { refusedOn: '2026-10-30', requestedOn: '2026-10-01' })).toEqual(
			{}
		);
	});
});

describe('deadlines after a silence', () => {
	it.each([
		['2026-10-15', '2026-11-15', '2027-01-14'],
		['2026-12-31', '2027-01-31', '2027-03-30'],
		['2027-12-31', '2028-01-31', '2028-03-30'],
		['2026-11-30', '2026-12-30', '2027-02-27'],
		['2028-01-30', '2028-02-29', '2028-04-28']
	])('asked on %s: refused on %s, to the CADA by %s', (requestedOn, refusal, cadaBy) => {
		expect(days('silent', 'cada', { requestedOn })).toEqual({ refusal, cadaBy });
	});

	it('to the CNIL, the month of the answer and the three of an extension', () => {
		expect(days('silent', 'cnil', { requestedOn: '2026-08-31' })).toEqual({
			answer: '2026-09-30',
			extended: '2026-11-30'
		});
	});

	it('does not count from the date of the letter', () => {
		expect(days('silent', 'cada', { sentOn: '2026-11-22' })).toEqual({});
	});
});

describe('deadlines once the CADA has registered the case', () => {
	it.each([
		['2026-12-31', '2027-01-31', '2027-02-28', '2027-04-27'],
		['2027-12-31', '2028-01-31', '2028-02-29', '2028-04-28'],
		['2026-03-10', '2026-04-10', '2026-05-10', '2026-07-09']
	])('on %s', (registeredOn, opinion, confirmed, courtBy) => {
		expect(days('refused', 'cada', { registeredOn })).toEqual({ opinion, confirmed, courtBy });
	});
});

it('stands in the order of the days', () => {
	const all = deadlines('silent', 'cada', {
		requestedOn: '2026-01-31',
		registeredOn: '2026-03-10'
	});
	expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).sort());
	expect(all.map(({ id }) => id)).toEqual(['refusal', 'opinion', 'cadaBy', 'confirmed', 'courtBy']);
});

it('counts what the data say, each with its source', () => {
	const published = {
		answer: 'rights.month',
		extension: 'rights.month.extra',
		refusal: 'rights.cada1',
		cada: 'rights.cada1.refer',
		opinion: 'rights.cada1.opinion',
		confirmed: 'rights.cada2',
		court: 'rights.cada2.court'
	};
	for (const [rule, id] of Object.entries(published)) {
		expect(facts.get(id), id).toMatchObject({ unit: 'months' });
		expect(MONTHS[rule as keyof typeof MONTHS], id).toBe(facts.get(id)!.value);
	}
	expect(facts.get('rights.cnil.month')!.value).toBe(MONTHS.answer);
});
