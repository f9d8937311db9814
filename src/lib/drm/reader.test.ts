import { describe, expect, test } from 'vitest';
import { readText } from './read-messages.ts';
import { createReader } from './reader.ts';
import { quoted, testLines, testMessage, testNir } from './test-messages.ts';
import type { FileReading } from './types.ts';

const read = (text: string | Uint8Array) => readText('f.dsn', 'dsn', text);
const codes = ({ problems }: FileReading) => problems.map(({ code, line }) => [code, line]);
const people = ({ declarations }: FileReading) => declarations.flatMap((each) => each.individuals);
const amounts = (reading: FileReading) =>
	people(reading).flatMap(({ entries }) =>
		entries.map(({ kind, cents, month }) => [kind, cents, month])
	);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A message whose one person has these lines under block 30. */
const withLines = (...lines: string[]) => testMessage({ people: [{ person: 1, lines }] });

describe('createReader reads', () => {
	test('a monthly DSN: header, person, and each amount in its own kind', () => {
		const people = [{ person: 1, netFiscal: '1300.50', netPaid: '1280.00', netSocial: '1350.25' }];
		const reading = read(testMessage({ people, received: '2024-02-05' }));
		expect(reading.problems).toEqual([]);
		expect(reading.declarations).toMatchObject([
			{
				stream: 'dsn',
				nature: '01',
				used: true,
				type: '01',
				fraction: '11',
				order: 1,
				month: '2024-01',
				received: '2024-02-05',
				siret: '00000000000001',
				individuals: [{ identity: { status: 'nir', id: testNir(1) }, payments: 1 }]
			}
		]);
		expect(amounts(reading)).toEqual([
			['netFiscal', 130050, '2024-01'],
			['netPaid', 128000, '2024-01'],
			['netSocial', 135025, '2024-01']
		]);
	});

	test('a PASRAU message, with its income class and gross amount', () => {
		const lines = [
			'S21.G00.50.001 05022024',
			'S21.G00.50.002 0.00',
			'S21.G00.50.004 190.00',
			'S21.G00.50.014 X01',
			'S21.G00.51.013 195.00'
		];
		const message = testMessage({ nature: '14', people: [{ person: 1, lines }] });
		const reading = readText('f.pasrau', 'pasrau', message);
		expect(reading.problems).toEqual([]);
		expect(reading.standard).toBe('PASRAU20');
		expect(people(reading)[0]?.entries.map(({ kind, cents, code }) => [kind, cents, code])).toEqual(
			[
				['netFiscal', 0, 'X01'],
				['netPaid', 19000, 'X01'],
				['gross', 19500, 'X01']
			]
		);
	});

	test('LF and CRLF alike, with or without a byte order mark and a last line ending', () => {
		const entries = (text: string) => amounts(read(text));
		const expected = entries(testMessage());
		expect(entries(testMessage({}, '\r\n'))).toEqual(expected);
		expect(codes(read(`\uFEFF${testMessage()}`))).toEqual([]);
		expect(codes(read(testMessage().trimEnd()))).toEqual([]);
	});

	test('names in UTF-8 and in latin-1, with apostrophes', () => {
		const text = testMessage().replace("'NOM1'", "'L'HAŸ D''ÉTÉ'").replace('Ÿ', 'ÿ');
		const name = "L'HAÿ D''ÉTÉ";
		for (const [content, encoding] of [
			[text, 'utf-8'],
			[latin1(text), 'latin-1']
		] as const) {
			const reading = read(content);
			expect(reading.encoding).toBe(encoding);
			expect(people(reading)[0]?.identity.familyName).toBe(name);
		}
	});

	test('several declarations, people, contracts and payments in a file', () => {
		const lines = [
			'S21.G00.40.001 01012020',
			'S21.G00.40.001 01062023',
			'S21.G00.50.001 10012024',
			'S21.G00.50.002 100.00',
			'S21.G00.50.001 31012024',
			'S21.G00.50.002 200.00'
		];
		const first = testMessage({ people: [{ person: 1, lines }, { person: 2 }] });
		const reading = read(first + testMessage({ month: '2024-02' }));
		expect(reading.problems).toEqual([]);
		expect(reading.declarations.map(({ month, line }) => [month, line])).toEqual([
			['2024-01', 4],
			['2024-02', 31]
		]);
		expect(people(reading)[0]).toMatchObject({ contracts: 2, payments: 2 });
		expect(people(reading)).toHaveLength(3);
	});

	test('several establishments in a declaration', () => {
		const lines = testLines();
		lines.splice(
			-2,
			0,
			...['S21.G00.11.001 00002', `S21.G00.30.001 ${testNir(2)}`, 'S21.G00.50.001 28012024'].map(
				quoted
			)
		);
		const text = lines.join('\n').replace(/(S90.G00.90.001,)'\d+'/, `$1'${lines.length}'`);
		const reading = read(text);
		expect(reading.problems).toEqual([]);
		expect(reading.declarations.map(({ siret }) => siret)).toEqual([
			'00000000000001',
			'00000000000002'
		]);
	});

	test('an amount in the month of its payment, a correction in the month that it corrects', () => {
		const lines = [
			'S21.G00.50.001 05022024',
			'S21.G00.50.002 100.00',
			'S21.G00.56.001 112023',
			'S21.G00.56.003 -20.00',
			'S21.G00.56.007 -1.50'
		];
		expect(amounts(read(withLines(...lines)))).toEqual([
			['netFiscal', 10000, '2024-02'],
			['netFiscal', -2000, '2023-11'],
			['withholding', -150, '2023-11']
		]);
	});

	test('of block 51 the uncapped gross only, of block 58 the montant net social only', () => {
		const lines = [
			'S21.G00.50.001 31012024',
			...['001', '002', '003', '010'].flatMap((type) => [
				'S21.G00.51.001 01012024',
				`S21.G00.51.011 ${type}`,
				'S21.G00.51.013 1700.00'
			]),
			'S21.G00.54.001 17',
			'S21.G00.54.002 55.00',
			...['01', '03', '10'].flatMap((type) => [`S21.G00.58.003 ${type}`, 'S21.G00.58.004 9.99'])
		];
		expect(amounts(read(withLines(...lines)))).toEqual([
			['gross', 170000, '2024-01'],
			['otherGross', 5500, '2024-01'],
			['netSocial', 999, '2024-01']
		]);
	});

	test('past what the ledger does not use, counted by rubrique', () => {
		const lines = [
			'S21.G00.50.001 31012024',
			'S21.G00.50.002 100.00',
			'S21.G00.78.001 02',
			'S21.G00.81.001 076',
			'S21.G00.81.001 018',
			'S77.G77.77.777 what'
		];
		const { skipped, problems } = read(withLines(...lines));
		expect(problems).toEqual([]);
		expect(skipped).toContainEqual({ rubrique: 'S21.G00.81.001', count: 2, known: true });
		expect(skipped).toContainEqual({ rubrique: 'S77.G77.77.777', count: 1, known: false });
		expect(skipped).toContainEqual({ rubrique: 'S10.G00.00.001', count: 1, known: true });
	});

	test('past the lines that hubs and software add, in the totals or not', () => {
		const lines = testLines();
		const added = ["S10.G00.95.001,'HUB'", "S20.G00.96.902,'1'", "S21.G00.11.904,'ENSEIGNE'"];
		lines.splice(11, 0, added[2] ?? '');
		lines.splice(6, 0, added[1] ?? '');
		lines.unshift(added[0] ?? '');
		const reading = read(lines.join('\n'));
		expect(reading.problems).toEqual([]);
		expect(reading.declarations).toHaveLength(1);
		expect(reading.skipped).toContainEqual({ rubrique: 'S21.G00.11.904', count: 1, known: true });
		const counted = lines.join('\n').replace("90.001,'18'", "90.001,'20'");
		expect(read(counted).problems).toEqual([]);
	});

	test.each(['02', '04', '05', '07', '08', '09', '10'])(
		'past an event message of nature %s',
		(nature) => {
			const reading = read(testMessage({ nature, people: [{ person: 1, lines: [] }] }));
			expect(reading.problems).toEqual([]);
			expect(reading.declarations).toMatchObject([{ nature, used: false, individuals: [] }]);
		}
	);

	test('a temporary number, kept as one', () => {
		const text = testMessage()
			.replace(/S21.G00.30.001,'\d+'\n/, '')
			.replace("Prenom'", "Prenom'\nS21.G00.30.020,'2000000000ABC'");
		const reading = read(text);
		expect(reading.problems).toEqual([]);
		expect(people(reading)[0]?.identity).toMatchObject({
			status: 'temporary',
			id: '2000000000ABC'
		});
	});

	test('the same whatever the chunks, bytes or text', () => {
		const bytes = new TextEncoder().encode(testMessage({ people: [{ person: 1 }, { person: 2 }] }));
		const reader = createReader('f.dsn', 'dsn');
		for (const byte of bytes) reader.push(Uint8Array.of(byte));
		expect(reader.end()).toEqual(read(bytes));
	});
});
