import { describe, expect, test } from 'vitest';
import { describeProblem, EXPECTED } from './problem-text.ts';
import { readText } from './read-messages.ts';
import { testMessage } from './test-messages.ts';

const first = (text: string) => {
	const [problem] = readText('paie.dsn', 'dsn', text).problems;
	if (problem === undefined) throw new Error('no problem');
	return problem;
};

describe('describeProblem', () => {
	test('one sentence in either language: where, found, expected', () => {
		const problem = first(testMessage().replace("'01012024'", "'01132024'"));
		expect(describeProblem(problem, 'fr')).toBe(
			'paie.dsn, ligne 8, S20.G00.05.005 : trouvé 01132024 ; attendu : un mois qui existe, écrit 01MMYYYY.'
		);
		expect(describeProblem(problem, 'en')).toBe(
			'paie.dsn, line 8, S20.G00.05.005: found 01132024; expected: a month that exists, written 01MMYYYY.'
		);
	});

	test('nothing found, no rubrique', () => {
		expect(
			describeProblem(first(testMessage().replace(/S20.G00.05.002,'01'\n/, '')), 'fr')
		).toMatch(/trouvé rien\s; attendu\s: S20\.G00\.05\.002\.$/);
		expect(describeProblem(first(`hello\n${testMessage()}`), 'en')).toMatch(
			/^paie\.dsn, line 1: found hello; expected: a line such as/
		);
	});

	test('a detail is put in as it is, dollars included', () => {
		const problem = { ...first(''), code: 'wrong-key', detail: '$&' } as const;
		expect(describeProblem(problem, 'en')).toMatch(/expected: the key \$&\.$/);
	});

	test('every kind of problem has words in both languages', () => {
		for (const { fr, en } of Object.values(EXPECTED)) {
			expect(fr).not.toBe('');
			expect(en).not.toBe('');
			expect(fr.includes('{detail}')).toBe(en.includes('{detail}'));
		}
	});
});
