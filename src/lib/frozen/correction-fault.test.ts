import { describe, expect, it } from 'vitest';
import { parseFile } from '../data/parse-file.ts';
import { correctionFault } from './correction-fault.ts';
import { correctionsSchema } from './schema.ts';

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(16)) as [string, string, string];
const copy = (hash: string) => ({ hash, date: '2026-11-22' });
const index = { fan: { fr: [copy(a)], en: [copy(b)] } };
const correction = (more: object) => ({
	chart: 'fan',
	copies: [a, b],
	date: '2026-12-03',
	sentence: { fr: 'Non.', en: 'No.' },
	...more
});

describe('correctionFault', () => {
	it('finds nothing to say of copies that are kept', () => {
		expect(correctionFault([correction({})], index)).toBeNull();
	});

	it('names a chart or a copy that is not kept, and those that are', () => {
		expect(correctionFault([correction({ chart: 'fam' })], index)).toBe(
			'[0].chart: found "fam", accepted: fan'
		);
		expect(correctionFault([correction({}), correction({ copies: [c] })], index)).toBe(
			`[1].copies: found "${c}", accepted: ${a}, ${b}`
		);
	});
});

describe('the schema of corrections', () => {
	it.each([
		[{ date: '3 December' }],
		[{ sentence: { fr: 'Non.' } }],
		[{ sentence: { fr: '', en: 'No.' } }],
		[{ copies: [] }],
		[{ copies: ['../../about'] }],
		[{ chart: '' }],
		[{ author: 'me' }]
	])('refuses %j', (more) => {
		expect(() => parseFile(correctionsSchema, [correction(more)], 'f.json')).toThrow(/^f\.json, 0\./);
	});
});
