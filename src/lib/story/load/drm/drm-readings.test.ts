import { describe, expect, it } from 'vitest';
import { drmExpected, drmPeople } from '#lib/data/drm.ts';
import { scoreDraws } from '#lib/scoring/evaluate.ts';
import { fittedEnsemble } from '../fitted-ensemble.ts';
import { errorTrail } from './error-trail.ts';
import { netTaxable, readIncome } from './income-readings.ts';
import { ledgerMonth, ledgerOf } from './ledgers.ts';
import { closerLook, profileOf, SCORED, scoredHouseholds } from './score-readings.ts';

const sabrina = scoredHouseholds().find(({ id }) => id === 'sabrina')!;

describe('the ledgers of the act', () => {
	it('are those that the data expect, once every correction is in', () => {
		for (const { id } of drmPeople.people)
			for (const { month, dsn, pasrau } of drmExpected.get(id)!.final)
				expect(netTaxable(id, month), `${id} ${month}`).toBeCloseTo(
					(dsn.netFiscal ?? 0) + (pasrau.netFiscal ?? 0)
				);
	});

	it('refuse a person who is not there', () => {
		expect(() => ledgerOf('nobody')).toThrow('no ledger for "nobody"');
	});

	it('have nothing in a month before the messages', () => {
		expect(ledgerMonth('sabrina', '2020-01')).toBeUndefined();
		expect(netTaxable('sabrina', '2020-01')).toBe(0);
	});
});

describe('readIncome', () => {
	it('has no form before the first is filed, then the last one divided by three', () => {
		expect(readIncome(['sabrina'], 'form', '2024-04')).toBeNaN();
		expect(readIncome(['sabrina'], 'form', '2024-05')).toBeCloseTo(1156 / 3);
	});

	it('takes the tax of the year before last, divided by twelve', () => {
		expect(readIncome(['sabrina'], 'tax', '2024-05')).toBeCloseTo(6100 / 12);
	});

	it('adds up a household', () => {
		const [lea, karim] = ['lea', 'karim'].map((one) => readIncome([one], 'ledger', '2024-06'));
		expect(readIncome(['lea', 'karim'], 'ledger', '2024-06')).toBeCloseTo(lea! + karim!);
	});

	it('differs with an error only while it stands', () => {
		const months = SCORED.filter(
			(month) =>
				readIncome(['sabrina'], 'error', month) !== readIncome(['sabrina'], 'ledger', month)
		);
		expect(months).toEqual(['2024-12']);
	});
});

describe('the score under each reading', () => {
	it('answers RSA from what is paid that month, alike in every reading', () => {
		for (const way of ['form', 'tax', 'ledger', 'error'] as const) {
			expect(profileOf(sabrina, way, '2024-06')['rsa']).toBe('non');
			expect(profileOf(sabrina, way, '2024-09')['rsa']).toBe('oui');
		}
	});

	it('asks for the single threshold of a single person only', () => {
		expect(profileOf(sabrina, 'form', '2024-06')).not.toHaveProperty('revenu_uc_942');
		const ines = scoredHouseholds().find(({ id }) => id === 'ines')!;
		expect(profileOf(ines, 'form', '2024-06')['revenu_uc_942']).toBe('non');
	});

	it('has the sign that closerLook says in every draw', () => {
		for (const household of scoredHouseholds()) {
			const ensemble = fittedEnsemble(household.model!);
			const { signs, higher, lower } = closerLook(household);
			expect(higher + lower).toBe(signs.filter(Boolean).length);
			SCORED.forEach((month, i) => {
				const [form, ledger] = (['form', 'ledger'] as const).map(
					(way) => scoreDraws(ensemble, profileOf(household, way, month)).logOdds
				);
				const found = new Set(Array.from(ledger!, (value, d) => Math.sign(value - form![d]!)));
				expect([...found], `${household.id} ${month}`).toEqual([signs[i]]);
			});
		}
	});
});

describe('errorTrail', () => {
	const { stops, declared } = errorTrail();

	it('is wrong until the correction, and right from then on', () => {
		for (const { id, read, truth } of stops)
			if (id === 'mended') expect(read).toBe(truth);
			else expect(read, id).toBeGreaterThan(truth);
	});

	it('sees the error of the month thinned out by the length of each window', () => {
		const gap = (id: string) => {
			const { read, truth } = stops.find((one) => one.id === id)!;
			return read - truth;
		};
		expect(gap('rights')).toBeCloseTo(gap('sent') / 3, 1);
		expect(gap('housing')).toBeCloseTo(gap('score') / 12, 1);
	});

	it('has a form filled in with the truth, to the euro', () => {
		expect(declared).toBe(Math.round(stops.find(({ id }) => id === 'form')!.truth));
	});
});
