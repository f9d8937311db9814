import { describe, expect, test } from 'vitest';
import { InputError } from '../data/input-error.ts';
import { readText } from './read-messages.ts';
import { testLines, testMessage, testNir } from './test-messages.ts';
import type { FileReading } from './types.ts';

const read = (text: string | Uint8Array) => readText('f.dsn', 'dsn', text);
const codes = ({ problems }: FileReading) => problems.map(({ code, line }) => [code, line]);
const amounts = ({ declarations }: FileReading) =>
	declarations
		.flatMap(({ individuals }) => individuals.flatMap(({ entries }) => entries))
		.map(({ kind, cents, month }) => [kind, cents, month]);

/** A message whose one person has these lines under block 30. */
const withLines = (...lines: string[]) => testMessage({ people: [{ person: 1, lines }] });

describe('createReader reports', () => {
	const change = (from: string | RegExp, to: string) => read(testMessage().replace(from, to));

	test.each<[string, FileReading, [string, number][]]>([
		['an amount with a comma', change("'1000.00'", "'1000,00'"), [['bad-amount', 16]]],
		['an amount that is no number', change("'1000.00'", "'mille'"), [['bad-amount', 16]]],
		['a month that does not exist', change("'01012024'", "'01132024'"), [['bad-month', 8]]],
		['a day that does not exist', change(".001,'28012024'", ".001,'31022024'"), [['bad-date', 15]]],
		['a NIR with a wrong key', change(`'${testNir(1)}'`, `'${testNir(1)}00'`), [['wrong-key', 12]]],
		['a NIR too short', change(`'${testNir(1)}'`, "'12345'"), [['bad-nir', 12]]],
		[
			'a line that is no rubrique',
			change("S21.G00.50.002,'1000.00'", 'hello'),
			[['not-a-rubrique', 16]]
		],
		[
			'a code in the wrong form',
			change('S21.G00.50.002', 'S21.G00.5.002'),
			[['not-a-rubrique', 16]]
		],
		['a value never closed', change("'1000.00'", "'1000.00"), [['not-a-rubrique', 16]]],
		['an unknown type', change("05.002,'01'", "05.002,'99'"), [['unknown-type', 5]]],
		['an unknown nature', change("05.001,'01'", "05.001,'77'"), [['unknown-nature', 4]]],
		['a message of the other stream', change("05.001,'01'", "05.001,'14'"), [['wrong-stream', 4]]],
		['a wrong total', change("'18'", "'19'"), [['wrong-count', 17]]],
		['a wrong number of declarations', change("002,'1'", "002,'2'"), [['wrong-count', 18]]]
	])('%s', (_, reading, expected) => {
		expect(codes(reading)).toEqual(expected);
		expect(reading.declarations).toHaveLength(1);
	});

	test('found and expected, with the rubrique', () => {
		expect(change("'1000.00'", "'1000,00'").problems[0]).toEqual({
			code: 'bad-amount',
			file: 'f.dsn',
			line: 16,
			rubrique: 'S21.G00.50.002',
			found: '1000,00',
			expected: 'a number with a point and at most two decimals, such as 1234.56',
			detail: ''
		});
	});

	test('a missing header rubrique, and reads on', () => {
		for (const number of ['001', '002', '005', '007']) {
			const reading = change(new RegExp(`S20.G00.05.${number},'\\d+'\\n`), '');
			expect(reading.problems).toContainEqual(
				expect.objectContaining({ code: 'missing', rubrique: `S20.G00.05.${number}` })
			);
			expect(amounts(reading)).toHaveLength(1);
		}
	});

	test('an individual without a payment, without a NIR, a payment without a date', () => {
		expect(codes(read(withLines()))).toEqual([['no-payment', 12]]);
		expect(codes(change(/S21.G00.30.001,'\d+'\n/, ''))).toContainEqual(['missing', 12]);
		const undated = change(/S21.G00.50.001,'\d+'\n/, '');
		expect(codes(undated)).toContainEqual(['missing', 15]);
		// The main month declared stands in for the month of payment.
		expect(amounts(undated)).toEqual([['netFiscal', 100000, '2024-01']]);
	});

	test('a file that stops in the middle of a block, of a line, or before its end', () => {
		const lines = testLines();
		for (const kept of [12, 15, 16]) {
			const reading = read(`${lines.slice(0, kept).join('\n')}\n`);
			expect(codes(reading)).toContainEqual(['truncated', kept]);
		}
		const cut = read(testMessage().slice(0, 300));
		expect(cut.problems.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['not-a-rubrique', 'truncated'])
		);
	});

	test('rubriques and blocks out of order, and keeps their amounts', () => {
		const lines = ['S21.G00.50.001 28012024', 'S21.G00.50.004 90.00', 'S21.G00.50.002 100.00'];
		const swapped = read(withLines(...lines));
		expect(codes(swapped)).toEqual([['out-of-order', 17]]);
		expect(amounts(swapped).map(([kind]) => kind)).toEqual(['netFiscal', 'netPaid']);

		const orphan = testLines().filter((line) => !line.startsWith('S21.G00.30'));
		const reading = read(orphan.join('\n'));
		expect(reading.problems).toContainEqual(
			expect.objectContaining({
				code: 'out-of-order',
				expected: 'in this order: S21.G00.30, S21.G00.50.001'
			})
		);
		expect(amounts(reading)).toEqual([['netFiscal', 100000, '2024-01']]);
	});

	test('a company before its declaration, and still one declaration', () => {
		const lines = testLines();
		const [company] = lines.splice(9, 1);
		lines.splice(3, 0, company ?? '');
		const reading = read(lines.join('\n'));
		expect(codes(reading)).toEqual([['out-of-order', 4]]);
		expect(reading.declarations).toMatchObject([{ siret: '00000000000001', month: '2024-01' }]);
	});

	test('a message after the end without a new S10', () => {
		const reading = read(testMessage() + testLines().slice(3).join('\n'));
		expect(reading.problems.map(({ code }) => code)).toContain('out-of-order');
		expect(amounts(reading)).toHaveLength(2);
	});

	test('no declaration at all: an empty file, another text', () => {
		expect(codes(read(''))).toEqual([['no-declaration', 0]]);
		expect(codes(read('nom;prenom\n'))).toContainEqual(['no-declaration', 0]);
	});

	test('a thousand problems, how many more, and what is wrong with the whole file', () => {
		const reading = read('x\n'.repeat(5000));
		expect(reading.problems).toHaveLength(1002);
		expect(reading.problemsLeftOut).toBe(4000);
		expect(codes(reading)).toContainEqual(['truncated', 5000]);
	});

	test('one stray zero byte on its line, the rest kept', () => {
		const reading = change('S21.G00.50.002', 'S21.G00\u0000.50.002');
		expect(codes(reading)).toEqual([['not-a-rubrique', 16]]);
		expect(reading.problems[0]?.found).not.toContain('\u0000');
	});
});

describe('createReader refuses', () => {
	const random = Uint8Array.from({ length: 9000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
	const utf16 = Uint8Array.from(testMessage().repeat(3), (_, i) => (i % 2 ? 0 : 65));

	test.each([
		['bytes at random', random, /^f.dsn: found binary data; accepted: a DSN or PASRAU file/],
		['few bytes at random', random.subarray(0, 60), /found binary data/],
		['UTF-16', utf16, /found UTF-16/]
	])('%s', (_, bytes, message) => {
		expect(() => read(bytes)).toThrow(message);
		expect(() => read(bytes)).toThrow(InputError);
	});
});
