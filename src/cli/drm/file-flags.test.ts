import { describe, expect, test } from 'vitest';
import { InputError } from '#lib/data/input-error.ts';
import { takeFiles } from './file-flags.ts';

describe('takeFiles', () => {
	test('one flag with several files, a flag given twice, an equals sign', () => {
		const args = ['--dsn', 'a', 'b', '--pasrau', 'c', '--dsn=d=e', '--dsn', 'f'];
		expect(takeFiles(args)).toEqual({
			files: [
				{ stream: 'dsn', path: 'a' },
				{ stream: 'dsn', path: 'b' },
				{ stream: 'pasrau', path: 'c' },
				{ stream: 'dsn', path: 'd=e' },
				{ stream: 'dsn', path: 'f' }
			],
			rest: []
		});
	});

	test('leaves the other arguments in their order', () => {
		expect(takeFiles(['--month', '2024-01', '--dsn', 'a', '--as-of=2024-02-01', '-h'])).toEqual({
			files: [{ stream: 'dsn', path: 'a' }],
			rest: ['--month', '2024-01', '--as-of=2024-02-01', '-h']
		});
	});

	test.each([[['--dsn']], [['--dsn', '--pasrau', 'a']], [['--pasrau=']], [['--dsn', '']]])(
		'refuses %j',
		(args) => {
			expect(() => takeFiles(args)).toThrow(/^--(dsn|pasrau): a value is missing/);
			expect(() => takeFiles(args)).toThrow(InputError);
		}
	);
});
