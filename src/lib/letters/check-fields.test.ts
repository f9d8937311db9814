import { describe as suite, expect, it } from 'vitest';
import { describe } from '../data/input-error.ts';
import { checkFields } from './check-fields.ts';
import { fieldsOf, LIMITS } from './fields-of.ts';
import { FIELD_IDS, type FieldId } from './types.ts';

const TODAY = '2026-11-22';
const NAMES = Object.fromEntries(FIELD_IDS.map((id) => [id, `(${id})`])) as Record<FieldId, string>;
const check = (given: Partial<Record<FieldId, string>>, asked: readonly FieldId[] = FIELD_IDS) =>
	checkFields(given, asked, TODAY, NAMES);

suite('checkFields', () => {
	it('keeps what is good', () => {
		const { fields, errors } = check({ name: '  Zoé   Dupré ', sentOn: TODAY, place: 'Lyon' });
		expect(fields).toEqual({ name: 'Zoé Dupré', sentOn: TODAY, place: 'Lyon' });
		expect(errors).toEqual({});
	});

	it('leaves an empty field out, without refusing it', () => {
		expect(check({ name: '', address: ' \n\t ', sentOn: '' })).toEqual({ fields: {}, errors: {} });
	});

	it.each([
		['2026-11-23', 'tomorrow'],
		['9999-12-31', 'the end of time'],
		['1999-12-31', 'the last century'],
		['2026-02-29', 'no such day'],
		['2026-13-01', 'no such month'],
		['2026-00-10', 'month nought'],
		['2026-04-00', 'day nought'],
		['22/11/2026', 'another order'],
		['2026-11', 'a month'],
		['hier', 'a word'],
		['+022026-11-22', 'a year of six figures'],
		['<script>', 'a script']
	])('refuses %s: %s', (sentOn) => {
		const { fields, errors } = check({ sentOn });
		expect(fields).toEqual({});
		for (const lang of ['fr', 'en'] as const) {
			const said = describe(errors.sentOn!, lang);
			expect(said).toMatch(/^\(sentOn\)/);
			expect(said).toMatch(/\.$/);
			expect(said).not.toMatch(/\n|\{/);
		}
	});

	it('takes 29 February of a leap year', () => {
		expect(check({ sentOn: '2024-02-29' }).fields).toEqual({ sentOn: '2024-02-29' });
	});

	it('refuses a refusal that comes before the request', () => {
		const { errors } = check({ requestedOn: '2026-10-10', refusedOn: '2026-10-09' });
		expect(errors.refusedOn?.code).toBe('day-out-of-range');
		expect(check({ requestedOn: '2026-10-10', refusedOn: '2026-10-10' }).errors).toEqual({});
	});

	it.each(Object.keys(LIMITS) as (keyof typeof LIMITS)[])(
		'refuses 10,000 characters in %s',
		(id) => {
			const { fields, errors } = check({ [id]: 'a'.repeat(10_000) });
			expect(fields).toEqual({});
			expect(errors[id]?.code).toBe('too-long');
			expect(errors[id]?.message).toContain(
				`found 10000 characters; accepted: ${LIMITS[id]} at most`
			);
			expect(check({ [id]: 'a'.repeat(LIMITS[id]) }).errors).toEqual({});
		}
	);

	it('refuses the signs of a script, with a sentence', () => {
		const { fields, errors } = check({ name: '<img src=x onerror=alert(1)>' });
		expect(fields).toEqual({});
		expect(describe(errors.name!, 'fr')).toBe(
			'(name)\u00a0: trouvé le signe <, qui sert à écrire du code\u202f; accepté\u00a0: du texte sans < ni >.'
		);
	});

	it('takes out what cannot be seen or would turn the text around', () => {
		const { fields } = check({
			name: 'Zo\u202eé\u0000 \u200bDupré\ud800',
			address: '1 rue X\r\n\r\n69000 Lyon\u2028France'
		});
		expect(fields).toEqual({ name: 'Zoé Dupré', address: '1 rue X\n69000 Lyon\nFrance' });
	});

	it('reads only what the letter asks for', () => {
		const { fields } = check({ checkedOn: 'nonsense', name: 'Z' }, fieldsOf('score', 'agency'));
		expect(fields).toEqual({ name: 'Z' });
	});
});
