import { drmPeople } from '#lib/data/drm.ts';
import { buildLedger, ledgerAsOf } from '#lib/drm/index.ts';
import type { Day, Ledger, LedgerMonth, Month, PersonLedger } from '#lib/drm/index.ts';
import { drmReadings } from './readings.ts';

const made = new Map<Day | 'final', Ledger>();

/**
 * The ledger of everybody, as it could be read on a day; with no day, once every correction is in.
 */
export function drmLedger(day?: Day): Ledger {
	const key = day ?? 'final';
	const known = made.get(key);
	if (known) return known;
	const ledger = day ? ledgerAsOf(drmReadings(), day) : buildLedger(drmReadings());
	made.set(key, ledger);
	return ledger;
}

/** One person's ledger. @throws {Error} for a person who is not in `data/drm/people.json` */
export function ledgerOf(person: string, day?: Day): PersonLedger {
	const nir = drmPeople.people.find(({ id }) => id === person)?.nir;
	const found = drmLedger(day).people.find(({ identity }) => identity.id === nir);
	if (!found) throw new Error(`no ledger for "${person}"`);
	return found;
}

/** One month of it; undefined where nothing was declared. */
export function ledgerMonth(person: string, month: Month, day?: Day): LedgerMonth | undefined {
	return ledgerOf(person, day).months.find((row) => row.month === month);
}
