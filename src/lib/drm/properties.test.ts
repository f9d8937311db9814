import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../data/input-error.ts';
import { sumAmounts } from './amounts.ts';
import { buildLedger } from './ledger.ts';
import { readText } from './read-messages.ts';
import { testMessage, written } from './test-messages.ts';
import type { TestMessage } from './test-messages.ts';
import type { Ledger } from './types.ts';

/** Cents as a line writes them. */
const amount = (cents: number) => (cents / 100).toFixed(2);
const month = fc.constantFrom('2024-01', '2024-02', '2024-03');
const cents = fc.integer({ min: -50_000, max: 500_000 });

const person = fc
	.record({ person: fc.integer({ min: 1, max: 4 }), month, net: cents, paid: cents, fix: cents })
	.map(({ person, month, net, paid, fix }) => ({
		person,
		lines: [
			`S21.G00.50.001 ${written(`${month}-15`)}`,
			`S21.G00.50.002 ${amount(net)}`,
			`S21.G00.50.004 ${amount(paid)}`,
			'S21.G00.56.001 122023',
			`S21.G00.56.003 ${amount(fix)}`
		],
		sums: { netFiscal: net + fix, netPaid: paid }
	}));

const message = fc.record({
	month,
	nature: fc.constantFrom('01', '14'),
	type: fc.constantFrom('01', '01', '03', '04', '05'),
	order: fc.integer({ min: 1, max: 3 }),
	nic: fc.constantFrom('00001', '00002'),
	received: fc.constantFrom('2024-04-01', '2024-04-02'),
	people: fc.array(person, { maxLength: 3 })
});

const read = (messages: readonly TestMessage[]) =>
	messages.map((each, i) =>
		readText(`f${i}`, each.nature === '14' ? 'pasrau' : 'dsn', testMessage(each))
	);
const total = ({ people }: Ledger) =>
	sumAmounts(people.flatMap(({ months }) => months.flatMap(({ dsn, pasrau }) => [dsn, pasrau])));
/** The ledger without the names of the files, which follow the order they are given in. */
const shape = (ledger: Ledger) =>
	ledger.people.map(({ identity, months }) => ({
		id: identity.id,
		months: months.map(({ month, dsn, pasrau, history }) => ({
			month,
			dsn,
			pasrau,
			history: history.map(({ status, cents, kind }) => [status, cents, kind].join()).sort()
		}))
	}));

describe('buildLedger', () => {
	test('totals equal the sum of the lines, where every declaration counts', () => {
		fc.assert(
			fc.property(fc.array(message, { maxLength: 6 }), (messages) => {
				// A body of its own for each: nothing is replaced.
				const apart = messages.map((each, i) => ({
					...each,
					type: '01',
					siren: String(i).padStart(9, '0')
				}));
				const sums = sumAmounts(messages.flatMap(({ people }) => people.map((each) => each.sums)));
				expect(total(buildLedger(read(apart)))).toEqual(sums);
			})
		);
	});

	test('totals equal the sum of the lines of the declarations that count, with corrections', () => {
		fc.assert(
			fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
				const ledger = buildLedger(read(messages));
				const standing = ledger.declarations
					.filter(({ status }) => status === 'current')
					.map(({ declaration }) => messages[Number(declaration.file.slice(1))]);
				const sums = standing.flatMap((each) => each?.people.map(({ sums }) => sums) ?? []);
				expect(total(ledger)).toEqual(sumAmounts(sums));
			})
		);
	});

	test('at most one declaration counts for a body, month and stream', () => {
		fc.assert(
			fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
				const keys = buildLedger(read(messages))
					.declarations.filter(({ status }) => status === 'current')
					.map(({ declaration: { stream, siret, month } }) => [stream, siret, month].join());
				expect(new Set(keys).size).toBe(keys.length);
			})
		);
	});

	test('no entry is lost: what does not count is in the history', () => {
		fc.assert(
			fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
				const { people } = buildLedger(read(messages));
				const rows = people.flatMap(({ months }) => months);
				const kept = rows.flatMap(({ entries, history }) => [...entries, ...history]);
				expect(kept).toHaveLength(3 * messages.flatMap((each) => each.people).length);
			})
		);
	});

	test('the order of the files changes nothing', () => {
		const shuffled = fc
			.array(message, { maxLength: 8 })
			.chain((messages) =>
				fc.tuple(
					fc.constant(messages),
					fc.shuffledSubarray(messages, { minLength: messages.length })
				)
			);
		fc.assert(
			fc.property(shuffled, ([messages, other]) => {
				expect(shape(buildLedger(read(other)))).toEqual(shape(buildLedger(read(messages))));
			})
		);
	});
});

describe('createReader', () => {
	const base = new TextEncoder().encode(
		testMessage({ people: [{ person: 1 }, { person: 2 }] }, '\r\n') + testMessage({ nature: '14' })
	);
	const mutation = fc.record({
		at: fc.integer({ min: 0, max: base.length - 1 }),
		remove: fc.integer({ min: 0, max: 40 }),
		insert: fc.uint8Array({ maxLength: 12 })
	});
	const survives = (bytes: Uint8Array) => {
		try {
			const reading = readText('f', 'dsn', bytes);
			expect(reading.bytes).toBe(bytes.length);
			for (const { line } of reading.problems) expect(line).toBeLessThanOrEqual(reading.lines);
			JSON.stringify(buildLedger([reading]));
		} catch (cause) {
			if (!(cause instanceof InputError)) throw cause;
		}
	};

	test('2,000 files changed at random are read, or refused in a sentence', () => {
		fc.assert(
			fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
				let bytes = Array.from(base);
				for (const { at, remove, insert } of mutations)
					bytes = [...bytes.slice(0, at), ...insert, ...bytes.slice(at + remove)];
				survives(Uint8Array.from(bytes));
			}),
			{ numRuns: 2000 }
		);
	});

	test('lines in any order are read', () => {
		const lines = testMessage({ people: [{ person: 1 }, { person: 2 }] }).split('\n');
		fc.assert(
			fc.property(fc.shuffledSubarray(lines), (some) =>
				survives(new TextEncoder().encode(some.join('\n')))
			),
			{ numRuns: 500 }
		);
	});

	test('bytes at random are read, or refused in a sentence', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), survives), { numRuns: 500 });
	});
});
