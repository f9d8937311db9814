import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drmExpected, drmMessages, drmPeople } from '#lib/data/drm.ts';
import type { DrmMonthlyAmounts } from '#lib/data/schema/drm-made.ts';
import { buildLedger, ledgerAsOf, readText } from '#lib/drm/index.ts';
import type { FileReading, LedgerEntry, PersonLedger } from '#lib/drm/index.ts';

const FOLDER = fileURLToPath(new URL('../../../data/drm/messages', import.meta.url));

const readings: FileReading[] = drmMessages.messages.map(({ file, stream }) =>
	readText(file, stream, new Uint8Array(readFileSync(join(FOLDER, file))))
);
const ledger = buildLedger(readings);

/** Kinds in euros, zeros left out: a kind without a line and one that adds up to nothing are one. */
function euros(amounts: Partial<Record<string, number>>, unit: number): Record<string, number> {
	const kept = Object.entries(amounts).filter(([, value]) => value !== 0);
	return Object.fromEntries(kept.map(([kind, value = 0]) => [kind, Math.round(value * unit)]));
}

function inCents(months: DrmMonthlyAmounts) {
	return months.map(({ month, dsn, pasrau }) => ({
		month,
		dsn: euros(dsn, 100),
		pasrau: euros(pasrau, 100)
	}));
}

function ofLedger({ months }: PersonLedger) {
	return months
		.filter(({ entries }) => entries.length > 0)
		.map(({ month, dsn, pasrau }) => ({ month, dsn: euros(dsn, 1), pasrau: euros(pasrau, 1) }));
}

/** Everything sent, corrections aside, whatever became of it. */
function asSent({ months }: PersonLedger) {
	return months.map(({ month, entries, history }) => {
		const plain = [...entries, ...history].filter(({ correction }) => !correction);
		const sum = (stream: LedgerEntry['stream']) => {
			const amounts: Record<string, number> = {};
			for (const { kind, cents } of plain.filter((one) => one.stream === stream))
				amounts[kind] = (amounts[kind] ?? 0) + cents;
			return euros(amounts, 1);
		};
		return { month, dsn: sum('dsn'), pasrau: sum('pasrau') };
	});
}

function monthOf(nir: string, month: string, asOf: string) {
	const person = ledgerAsOf(readings, asOf).people.find(({ identity }) => identity.id === nir);
	return person?.months.find((one) => one.month === month);
}

describe('the messages of the fictional people', () => {
	it('are read without a problem', () => {
		expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
		expect(readings.flatMap(({ skipped }) => skipped.filter(({ known }) => !known))).toEqual([]);
	});

	it('give one ledger a person, and nothing else', () => {
		expect(ledger.people.map(({ identity }) => identity.id)).toEqual(
			drmPeople.people.map(({ nir }) => nir).sort()
		);
		expect([...ledger.temporary, ...ledger.unmatched]).toEqual([]);
	});
});

describe.each(drmPeople.people)('the ledger of $firstName', ({ id, nir }) => {
	const person = ledger.people.find(({ identity }) => identity.id === nir)!;
	const { final, asFiled } = drmExpected.get(id)!;

	it('adds up to what was really paid once corrections are in', () => {
		expect(ofLedger(person)).toEqual(inCents(final));
	});

	it('holds everything that was sent, corrections aside', () => {
		expect(asSent(person)).toEqual(inCents(asFiled));
	});

	it('is the same alone as among the others, in any order', () => {
		const own = readings.filter(({ file }) => file.startsWith(`${id}/`)).reverse();
		const [alone] = buildLedger(own).people;
		expect(ofLedger(alone!)).toEqual(ofLedger(person));
	});
});

describe('a planted error, as it could be read on a day', () => {
	const nir = (person: string) => drmPeople.people.find(({ id }) => id === person)!.nir;

	it('counts Inès’s canteen pay twice until the wrong declaration is cancelled', () => {
		const sites = (day: string) =>
			new Set(
				monthOf(nir('ines'), '2024-06', day)
					?.entries.filter(({ declarant }) => declarant.startsWith('000000026'))
					.map(({ declarant }) => declarant)
			).size;
		expect([sites('2024-06-20'), sites('2024-07-15'), sites('2024-08-10')]).toEqual([1, 2, 1]);
	});

	it('leaves Inès’s canteen pay doubled without the message that mends it', () => {
		const mends = drmMessages.messages.filter(
			({ error, role }) => error === 'wrong-establishment' && role === 'mends'
		);
		const left = readings.filter(({ file }) => mends.every((one) => one.file !== file));
		const june = (from: readonly FileReading[]) =>
			buildLedger(from)
				.people.find(({ identity }) => identity.id === nir('ines'))!
				.months.find(({ month }) => month === '2024-06')!.dsn.netFiscal!;
		const { asFiled, final } = drmExpected.get('ines')!;
		const expectedIn = (months: DrmMonthlyAmounts) =>
			Math.round(months.find(({ month }) => month === '2024-06')!.dsn.netFiscal! * 100);
		expect(june(left)).toBe(expectedIn(asFiled));
		expect(june(readings)).toBe(expectedIn(final));
	});

	it('gives Sabrina a full-time month until January', () => {
		const read = (day: string) => monthOf(nir('sabrina'), '2024-10', day)!.dsn.netFiscal!;
		const expectedIn = (months: DrmMonthlyAmounts) =>
			Math.round(months.find(({ month }) => month === '2024-10')!.dsn.netFiscal! * 100);
		const { asFiled, final } = drmExpected.get('sabrina')!;
		expect(read('2025-01-13')).toBe(expectedIn(final));
		expect(read('2025-01-12')).toBe(expectedIn(asFiled) - expectedIn(final));
	});

	it('lowers Thomas’s June by what was declared in excess, from September', () => {
		const read = (day: string) => monthOf(nir('thomas'), '2024-06', day)!.dsn.netFiscal!;
		expect(read('2024-08-31') - read('2024-09-30')).toBe(24_000);
	});

	it('counts Karim’s double declaration once', () => {
		const march = monthOf(nir('karim'), '2025-03', '2025-12-31')!;
		expect(march.history.map(({ status }) => status)).toContain('duplicate');
	});
});
