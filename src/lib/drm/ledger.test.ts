import { describe, expect, test } from 'vitest';
import { buildLedger, ledgerAsOf } from './ledger.ts';
import { readText } from './read-messages.ts';
import { testMessage, testNir } from './test-messages.ts';
import type { TestMessage } from './test-messages.ts';
import type { Ledger } from './types.ts';

const file = (name: string, message: TestMessage) => {
	const stream = message.nature === '14' ? 'pasrau' : 'dsn';
	return readText(name, stream, testMessage(message));
};
const ledger = (...messages: TestMessage[]) =>
	buildLedger(messages.map((message, i) => file(`f${i}`, message)));
const pays = (netFiscal: string) => ({ people: [{ person: 1, netFiscal }] });
const months = ({ people }: Ledger) =>
	people.flatMap((person) =>
		person.months.map(({ month, dsn, pasrau }) => ({ month, dsn, pasrau }))
	);
const statuses = (all: Ledger) => all.declarations.map(({ status }) => status);

describe('buildLedger', () => {
	test('one row a person and month, the streams apart, the kinds apart', () => {
		const netPaid = '800.00';
		const result = ledger(
			{ people: [{ person: 2, netPaid }, { person: 1 }] },
			{ month: '2024-02', people: [{ person: 1, netFiscal: '900.00' }] },
			{ nature: '14', people: [{ person: 1, netFiscal: '0.00', netPaid: '190.00' }] }
		);
		expect(result.people.map(({ identity }) => identity.id)).toEqual([testNir(1), testNir(2)]);
		expect(months(result)).toEqual([
			{ month: '2024-01', dsn: { netFiscal: 100000 }, pasrau: { netFiscal: 0, netPaid: 19000 } },
			{ month: '2024-02', dsn: { netFiscal: 90000 }, pasrau: {} },
			{ month: '2024-01', dsn: { netFiscal: 100000, netPaid: 80000 }, pasrau: {} }
		]);
	});

	test('an entry says who declared it, when, and where it stands', () => {
		const [person] = ledger({ siren: '000000042', received: '2024-02-05' }).people;
		expect(person?.months[0]?.entries).toMatchObject([
			{
				status: 'current',
				stream: 'dsn',
				declarant: '00000004200001',
				received: '2024-02-05',
				declaredMonth: '2024-01',
				paidOn: '2024-01-28',
				rubrique: 'S21.G00.50.002',
				file: 'f0',
				line: 16
			}
		]);
	});

	test('two employers add up; the same one twice does not', () => {
		expect(months(ledger({}, { siren: '000000002' }))[0]?.dsn).toEqual({ netFiscal: 200000 });
		const twice = ledger({}, { order: 2, received: '2024-02-01' });
		expect(months(twice)[0]?.dsn).toEqual({ netFiscal: 100000 });
		expect(statuses(twice)).toEqual(['current', 'duplicate']);
		expect(twice.people[0]?.months[0]?.history).toMatchObject([
			{ status: 'duplicate', cents: 100000 }
		]);
	});

	test('a wrong establishment is another declarant, until it is cancelled', () => {
		const wrong = { nic: '00009' };
		expect(months(ledger({}, wrong))[0]?.dsn).toEqual({ netFiscal: 200000 });
		const cancelled = ledger({}, wrong, { ...wrong, type: '04', order: 2, people: [] });
		expect(months(cancelled)[0]?.dsn).toEqual({ netFiscal: 100000 });
		expect(statuses(cancelled)).toEqual(['current', 'cancelled', 'cancelled']);
	});

	test('a declaration that replaces takes the place of the whole one', () => {
		const both = { people: [{ person: 1 }, { person: 2 }] };
		const result = ledger(both, { ...pays('700.00'), type: '03', order: 2 });
		expect(months(result)[0]?.dsn).toEqual({ netFiscal: 70000 });
		// The second person is no longer declared, and the history says what was.
		expect(result.people[1]?.months[0]).toMatchObject({
			dsn: {},
			history: [{ status: 'replaced' }]
		});
	});

	test('replaced by nil; cancelled, then declared again', () => {
		const nil = ledger({}, { type: '05', order: 2, people: [] });
		expect(months(nil)[0]?.dsn).toEqual({});
		const again = ledger({}, { type: '04', order: 2, people: [] }, { ...pays('5.00'), order: 3 });
		expect(months(again)[0]?.dsn).toEqual({ netFiscal: 500 });
	});

	test('the order number decides, then the day, whatever the order of the files', () => {
		const late = { ...pays('2.00'), type: '03', order: 2, received: '2024-02-01' };
		const early = { ...pays('3.00'), type: '03', order: 3, received: '2024-01-30' };
		for (const order of [
			[{}, late, early],
			[early, late, {}]
		])
			expect(months(ledger(...order))[0]?.dsn).toEqual({ netFiscal: 300 });
		const sameOrder = [{ ...pays('9.00'), received: '2024-02-09' }, { received: '2024-02-08' }];
		expect(months(ledger(...sameOrder))[0]?.dsn).toEqual({ netFiscal: 900 });
	});

	test('fractions stand side by side', () => {
		const halves = ledger({ fraction: '12' }, { fraction: '22' });
		expect(months(halves)[0]?.dsn).toEqual({ netFiscal: 200000 });
	});

	test('without a body or a month, only the same words are one declaration', () => {
		const text = testMessage().replace(/S20.G00.05.005,'\d+'\n/, '');
		const other = text.replace('1000.00', '500.00');
		const read = (content: string, name: string) => readText(name, 'dsn', content);
		const result = buildLedger([read(text, 'a'), read(text, 'b'), read(other, 'c')]);
		expect(months(result)[0]?.dsn).toEqual({ netFiscal: 150000 });
	});

	test('temporary numbers and wrong keys are kept apart, a temporary one by declarant', () => {
		const temporary = (siren: string) =>
			testMessage({ siren }).replace(`S21.G00.30.001,'${testNir(1)}'`, "S21.G00.30.020,'TEMP1'");
		const wrong = testMessage().replace(testNir(1), `${testNir(1)}00`);
		const result = buildLedger(
			[temporary('000000001'), temporary('000000002'), wrong].map((text, i) =>
				readText(`f${i}`, 'dsn', text)
			)
		);
		expect(result.people).toEqual([]);
		expect(result.temporary.map(({ identity }) => identity.id)).toEqual(['TEMP1', 'TEMP1']);
		expect(result.unmatched).toMatchObject([{ months: [{ dsn: { netFiscal: 100000 } }] }]);
	});

	test('a NIR with its key and without are one person; the latest name is shown', () => {
		const text = testMessage({ month: '2024-02' })
			.replace(testNir(1), testNir(1, true))
			.replace('NOM1', 'AUTRE');
		const result = buildLedger([readText('b', 'dsn', text), file('a', {})]);
		expect(result.people).toMatchObject([{ familyName: 'AUTRE', months: [{}, {}] }]);
	});
});

describe('ledgerAsOf', () => {
	const readings = [
		file('first', { received: '2024-02-05' }),
		file('correction', { ...pays('700.00'), type: '03', order: 2, received: '2024-04-05' })
	];
	const on = (day: string) => months(ledgerAsOf(readings, day))[0]?.dsn;

	test('what was known that day, corrections only from the day they came', () => {
		expect(on('2024-02-04')).toBeUndefined();
		expect(on('2024-02-05')).toEqual({ netFiscal: 100000 });
		expect(on('2024-04-04')).toEqual({ netFiscal: 100000 });
		expect(on('2024-04-05')).toEqual({ netFiscal: 70000 });
		expect(ledgerAsOf(readings, '2024-04-05').people).toEqual(buildLedger(readings).people);
	});

	test('a declaration without a day is known on no day', () => {
		const undated = testMessage().replace(/S20.G00.05.007,'\d+'\n/, '');
		expect(ledgerAsOf([readText('f', 'dsn', undated)], '2099-01-01').people).toEqual([]);
	});
});
