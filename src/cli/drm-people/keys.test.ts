import { describe, expect, it } from 'vitest';
import { drmPeople } from '#lib/data/drm.ts';
import { passesLuhn } from './luhn.ts';
import { nirKey } from './nir-key.ts';

describe('nirKey', () => {
	it('is 97 when the number is a multiple of 97', () => {
		expect(nirKey('0000000000097')).toBe('97');
		expect(nirKey('0000000000001')).toBe('96');
		expect(nirKey('0000000000096')).toBe('01');
	});

	it('is the one given with every fictional person', () => {
		for (const { id, nir, key } of drmPeople.people) expect(nirKey(nir), id).toBe(key);
	});
});

describe('the numbers of the fictional people', () => {
	it('belong to nobody: month 99, département 00, commune 000, and none twice', () => {
		for (const { id, nir } of drmPeople.people) expect(nir.slice(3, 10), id).toBe('9900000');
		expect(new Set(drmPeople.people.map(({ nir }) => nir)).size).toBe(drmPeople.people.length);
	});
});

describe('the numbers of the fictional employers and bodies', () => {
	it('start with six zeros and pass the check of real ones', () => {
		const all = [...drmPeople.employers, ...drmPeople.bodies];
		for (const { id, siren, nic } of all) {
			expect(siren, id).toMatch(/^0{6}\d{3}$/);
			expect(passesLuhn(siren), id).toBe(true);
			expect(passesLuhn(siren + nic), id).toBe(true);
		}
		expect(new Set(all.map(({ siren }) => siren)).size).toBe(all.length);
	});

	it('passesLuhn refuses a wrong digit', () => {
		expect(passesLuhn('000000019')).toBe(false);
	});
});
