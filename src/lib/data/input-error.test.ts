import { describe as suite, expect, test } from 'vitest';
import { describe, InputError } from './input-error.ts';
import type { InputErrorCode } from './input-error.ts';
import { TEMPLATES } from './input-error-text.ts';

const codes = Object.keys(TEMPLATES) as InputErrorCode[];

suite('InputError', () => {
	test.each(codes)('%s: one line naming the place, in both languages', (code) => {
		const error = new InputError({
			code,
			place: 'file.json, field',
			found: 'FOUND',
			accepted: ['A', 'B']
		});
		for (const lang of ['fr', 'en'] as const) {
			const sentence = describe(error, lang);
			expect(sentence).toMatch(/^file\.json, field(: |\u00a0: )\S.*\.$/u);
			expect(sentence).not.toMatch(/[{}\n]/);
		}
		expect(describe(error, 'fr')).not.toBe(describe(error, 'en'));
		expect(error.message).toBe(describe(error, 'en'));
	});

	test('translates kind words and leaves literals alone', () => {
		const error = new InputError({
			code: 'wrong-type',
			place: 'p',
			found: 'list',
			accepted: ['text', 'rsa']
		});
		expect(describe(error, 'en')).toBe('p: found a list; accepted: text, rsa.');
		expect(describe(error, 'fr')).toBe(
			'p\u00a0: trouvé une liste\u202f; accepté\u00a0: du texte, rsa.'
		);
	});

	test('a found text that reads like an object method is literal', () => {
		const parts = { code: 'unknown', place: 'p', found: 'constructor' } as const;
		expect(describe(new InputError(parts), 'en')).toContain('"constructor"');
	});

	test('control characters and replacement patterns cannot break the line', () => {
		const error = new InputError({
			code: 'unknown',
			place: 'a\nb\u001b[31m',
			found: "$& $' {accepted}\u2028x",
			accepted: ['y']
		});
		expect(error.message).toBe('a b [31m: "$& $\' {accepted} x" is unknown; accepted: y.');
	});

	test('a reason from the data follows, in the language asked for', () => {
		const reason = { fr: 'Parce que.', en: 'Because.' };
		const error = new InputError({ code: 'impossible', place: 'p', found: 'a + b', reason });
		expect(describe(error, 'fr')).toMatch(/Parce que\.$/);
		expect(error.message).toMatch(/Because\.$/);
	});
});
