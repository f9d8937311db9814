import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
	it('takes twenty rounds unless told', () => {
		expect(readOptions([])).toEqual({ rounds: 20, save: false, day: null, help: false });
		expect(readOptions(['--rounds', '3', '--date', '2026-01-31'])).toMatchObject({
			rounds: 3,
			day: '2026-01-31'
		});
	});

	it.each([
		[['--rounds', '0'], '--rounds is "0"'],
		[['--rounds', 'many'], '--rounds is "many"'],
		[['--save', '--rounds', '5'], '--save takes at least 20 rounds'],
		[['--date', '31/01/2026'], '--date is "31/01/2026"'],
		[['--fast'], "Unknown option '--fast'"],
		[['quick'], "Unexpected argument 'quick'"]
	])('refuses %j in one line', (args, said) => {
		expect(() => readOptions(args)).toThrow(said);
	});
});
