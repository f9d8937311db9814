import { describe, expect, test } from 'vitest';
import { InputError } from '#lib/data/input-error.ts';
import { parseFlags } from './flags.ts';

const parse = (...args: string[]) => parseFlags(args, ['model', 'seed']);

describe('parseFlags', () => {
	test('takes a value after a space or an equals sign', () => {
		const flags = parse('--model', 'x', '--seed=3');
		expect([...flags]).toEqual([
			['model', 'x'],
			['seed', '3']
		]);
	});

	test('a value may hold an equals sign, or be negative', () => {
		expect(parse('--model=a=b').get('model')).toBe('a=b');
		expect(parse('--seed', '-5').get('seed')).toBe('-5');
	});

	test('--help and -h win over the rest', () => {
		expect([...parse('--model', 'x', '--help').keys()]).toEqual(['help']);
		expect([...parse('-h').keys()]).toEqual(['help']);
	});

	test.each([
		[['--modle', 'x'], /"--modle" is unknown; accepted: --model, /],
		[['x'], /"x" is unknown; accepted: --model, --seed, --help/],
		[['--seed'], /^--seed: a value is missing/],
		[['--seed', '--model', 'x'], /^--seed: a value is missing/],
		[['--seed', '1', '--seed', '2'], /"--seed" appears twice/]
	])('refuses %j', (args, message) => {
		expect(() => parse(...args)).toThrow(message);
		expect(() => parse(...args)).toThrow(InputError);
	});
});
