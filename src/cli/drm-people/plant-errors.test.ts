import { describe, expect, it } from 'vitest';
import { drmPeople } from '#lib/data/drm.ts';
import type { DrmPeople } from '#lib/data/schema/drm.ts';
import { payments } from './payments.ts';
import { plantErrors } from './plant-errors.ts';
import { usualDeclarations } from './usual-declarations.ts';

const usual = usualDeclarations(drmPeople, payments(drmPeople));
const planted = (id: string) => {
	const errors = drmPeople.errors.filter((one) => one.id === id);
	return plantErrors({ ...drmPeople, errors }, usual);
};
const touched = (id: string) => planted(id).filter(({ error }) => error === id);

describe('plantErrors', () => {
	it('leaves everything as it was when there is none', () => {
		expect(plantErrors({ ...drmPeople, errors: [] }, usual)).toEqual(usual);
	});

	it('sends a wrong establishment, then the right one, then cancels the wrong one', () => {
		const [wrong, right, cancels] = touched('wrong-establishment');
		expect(wrong!.nic).not.toBe(right!.nic);
		expect([wrong!.type, right!.type, cancels!.type]).toEqual(['01', '01', '04']);
		expect(cancels!.nic).toBe(wrong!.nic);
		expect(cancels!.payments).toEqual([]);
		expect([wrong!.role, right!.role, cancels!.role]).toEqual(['wrong', null, 'mends']);
		expect(wrong!.made < right!.made && right!.made < cancels!.made).toBe(true);
	});

	it('declares too much, and takes it back in a later declaration', () => {
		const [wrong, later] = touched('late-correction');
		const [correction] = later!.corrections;
		expect(correction!.month).toBe(wrong!.month);
		expect(correction!.declared).toBe(wrong!.payments[0]!.cents.netFiscal);
		expect(correction!.netFiscal).toBe(-24_000);
		expect(correction!.withholding).toBeLessThan(0);
	});

	it('sends the same declaration a second time', () => {
		expect(planted('double-declaration')).toHaveLength(usual.length + 1);
		const [again] = touched('double-declaration');
		const first = usual.find(({ person, declarant, month }) =>
			[again!.person === person, again!.declarant === declarant, again!.month === month].every(
				Boolean
			)
		)!;
		expect(again!.payments).toEqual(first.payments);
		expect(again!.made > first.made).toBe(true);
	});

	it('declares a wrong pay, and replaces it', () => {
		const [wrong, right] = touched('wrong-pay');
		expect(wrong!.payments[0]!.hours).toBe(151.67);
		expect(right!.type).toBe('03');
		expect(wrong!.payments[0]!.cents.gross).toBeGreaterThan(right!.payments[0]!.cents.gross);
	});

	it('refuses an error about a month without a declaration', () => {
		const people: DrmPeople = structuredClone(drmPeople);
		people.errors[0]!.month = '2024-07';
		expect(() => plantErrors(people, usual)).toThrow(
			'error "wrong-establishment": nothing is declared for 2024-07'
		);
	});
});
