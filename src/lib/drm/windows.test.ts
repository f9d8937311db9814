import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildLedger } from './ledger.ts';
import { monthsFrom } from './months.ts';
import { readText } from './read-messages.ts';
import { readWindow, windowMonths } from './read-window.ts';
import { testMessage } from './test-messages.ts';
import type { Window } from './types.ts';
import { WINDOWS } from './windows.ts';

const windowOf = (id: string): Window => {
	const found = WINDOWS.find((window) => window.id === id);
	if (found === undefined) throw new Error(`no window ${id}`);
	return found;
};

describe('WINDOWS', () => {
	const sources = JSON.parse(
		readFileSync(new URL('../../../data/sources.json', import.meta.url), 'utf8')
	) as { id: string }[];
	const ids = new Set(sources.map(({ id }) => id));

	test.each(WINDOWS.map((window) => [window.id, window] as const))('%s', (_, window) => {
		expect(window.sources.length).toBeGreaterThan(0);
		expect(window.sources.filter((id) => !ids.has(id))).toEqual([]);
		expect(window.divisor).toBe(window.length);
		expect(window.offset).toBe(window.to);
		expect(window.note.fr).not.toBe('');
		expect(window.note.en).not.toBe('');
	});

	test('ids are their own', () => {
		expect(new Set(WINDOWS.map(({ id }) => id)).size).toBe(WINDOWS.length);
	});
});

describe('windowMonths', () => {
	test.each([
		['caf-quarter', '2015-03', '2014-12', '2015-02', 3],
		['caf-year', '2015-03', '2013-01', '2013-12', 12],
		['housing', '2024-01', '2022-12', '2023-11', 12],
		['rsa-ppa', '2024-01', '2023-10', '2023-12', 3],
		['rsa-ppa-shifted', '2024-11', '2024-07', '2024-09', 3],
		['c2s', '2024-05', '2023-04', '2024-03', 12]
	])('%s in %s reads %s to %s', (id, month, first, last, length) => {
		const months = windowMonths(windowOf(id), month);
		expect([months[0], months.at(-1), months.length]).toEqual([first, last, length]);
	});

	test('refuses what is no month', () => {
		expect(() => windowMonths(windowOf('housing'), '2024-13')).toThrow(
			/month: found 2024-13; accepted: YYYY-MM/
		);
	});
});

describe('readWindow', () => {
	const months = monthsFrom('2023-01', 12).filter((month) => month !== '2023-11');
	const readings = months.map((month) =>
		readText(month, 'dsn', testMessage({ month, people: [{ person: 1, netPaid: '100.01' }] }))
	);
	const [person] = buildLedger(readings).people;
	const read = (id: string, month: string) => {
		if (person === undefined) throw new Error('no person');
		return readWindow(person, windowOf(id), month);
	};

	test('sums kind by kind, divides, and rounds to the cent', () => {
		expect(read('rsa-ppa', '2023-10')).toMatchObject({
			months: ['2023-07', '2023-08', '2023-09'],
			missing: [],
			total: { netFiscal: 300000, netPaid: 30003 },
			monthly: { netFiscal: 100000, netPaid: 10001 }
		});
	});

	test('a month without a declaration counts for nothing and is named', () => {
		const reading = read('rsa-ppa', '2024-01');
		expect(reading.missing).toEqual(['2023-11']);
		expect(reading.amounts[1]).toEqual({});
		expect(reading.monthly).toEqual({ netFiscal: 66667, netPaid: 6667 });
	});

	test('one month earlier, the gap moves', () => {
		expect(read('rsa-ppa-shifted', '2024-01')).toMatchObject({
			months: ['2023-09', '2023-10', '2023-11'],
			missing: ['2023-11']
		});
	});

	test('a year of income, divided by twelve', () => {
		expect(read('caf-year', '2025-06').total).toEqual({ netFiscal: 1100000, netPaid: 110011 });
		expect(read('caf-year', '2025-06').monthly).toEqual({ netFiscal: 91667, netPaid: 9168 });
	});

	test('outside everything declared: nothing, and every month missing', () => {
		const reading = read('housing', '2030-01');
		expect(reading.total).toEqual({});
		expect(reading.missing).toHaveLength(12);
	});
});
