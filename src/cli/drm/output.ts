import type {
	Amounts,
	FileReading,
	Ledger,
	LedgerEntry,
	PersonLedger,
	Problem,
	Skipped
} from '#lib/drm/index.ts';
import { KINDS, readWindow, WINDOWS } from '#lib/drm/index.ts';

/** Cents as euros, two decimals, in the JSON that the command prints. */
export function euros(cents: number): number {
	return Number((cents / 100).toFixed(2));
}

/** Always in the same order, whatever came first. */
function eurosEach(amounts: Amounts): object {
	const present = KINDS.filter((kind) => amounts[kind] !== undefined);
	return Object.fromEntries(present.map((kind) => [kind, euros(amounts[kind] ?? 0)]));
}

function entry({ status, cents, ...rest }: LedgerEntry, withStatus: boolean): object {
	const { kind, rubrique, ...origin } = rest;
	const row = { kind, amount: euros(cents), rubrique, ...origin };
	return withStatus ? { status, ...row } : row;
}

/** One person: months, and the windows as they read for the month M. */
export function personOutput(person: PersonLedger, month: string | null): object {
	const { identity, familyName, firstNames, months } = person;
	return {
		...(identity.status === 'nir' ? { nir: identity.id } : { id: identity.id }),
		familyName,
		firstNames,
		months: months.map((row) => ({
			month: row.month || null,
			dsn: eurosEach(row.dsn),
			pasrau: eurosEach(row.pasrau),
			entries: row.entries.map((each) => entry(each, false)),
			history: row.history.map((each) => entry(each, true))
		})),
		windows: month === null ? {} : windowsOutput(person, month)
	};
}

function windowsOutput(person: PersonLedger, month: string): object {
	return Object.fromEntries(
		WINDOWS.map((window) => {
			const { months, missing, total, monthly } = readWindow(person, window, month);
			const applies =
				(window.validFrom === null || window.validFrom <= month) &&
				(window.validTo === null || month <= window.validTo);
			const sums = { total: eurosEach(total), monthly: eurosEach(monthly) };
			return [window.id, { month, applies, trial: window.trial, months, missing, ...sums }];
		})
	);
}

/** A file, with each of its declarations and what became of it. */
export function fileOutput(reading: FileReading, ledger: Ledger): object {
	const status = new Map(ledger.declarations.map((each) => [each.declaration, each.status]));
	const { file, stream, bytes, lines, encoding, standard } = reading;
	return {
		file,
		stream,
		bytes,
		lines,
		encoding,
		standard,
		declarations: reading.declarations.map((each) => {
			const { line, stream: own, nature, type, fraction, order, month, received, siret } = each;
			const header = { line, stream: own, nature, type, fraction, order, month, received, siret };
			const unused = each.used ? 'not known by then' : 'read past';
			const individuals = each.individuals.length;
			return { ...header, individuals, status: status.get(each) ?? unused };
		})
	};
}

/** Lines read past, over all files. */
export function skippedOutput(readings: readonly FileReading[]): Skipped[] {
	const sums = new Map<string, Skipped>();
	for (const { rubrique, count, known } of readings.flatMap(({ skipped }) => skipped)) {
		const sum = (sums.get(rubrique)?.count ?? 0) + count;
		sums.set(rubrique, { rubrique, count: sum, known });
	}
	return [...sums.values()].sort((a, b) => (a.rubrique < b.rubrique ? -1 : 1));
}

/** A problem without what only the page needs. */
export function problemOutput({ code, file, line, rubrique, found, expected }: Problem): object {
	return { file, line, rubrique, found: found || 'nothing', expected, code };
}
