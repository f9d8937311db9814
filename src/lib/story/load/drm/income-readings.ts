import { drmDeclared } from '#lib/data/drm.ts';
import { addMonths } from '#lib/drm/index.ts';
import type { Day, Month } from '#lib/drm/index.ts';
import { ledgerMonth } from './ledgers.ts';

/** Four readings of the same income. */
export const WAYS = ['form', 'tax', 'ledger', 'error'] as const;
export type Way = (typeof WAYS)[number];

/** The month that the ledger is read for, counted back: the latest whose declarations are in. */
export const READ_BACK = 2;

/**
 * A household's income in euros a month, as each reading gives it on the first of a month. The form
 * is the last one filed, divided by three (net social amounts, and allowances as received); tax is
 * the year before last, divided by twelve (net taxable); the ledger is one month of net taxable
 * income, the one kind that both streams carry. NaN where no form was filed yet.
 *
 * Form and tax: the 2014–2018 code as La Quadrature du Net describes it (13 March 2024, note 5).
 * That the ledger would be read one month at a time is our assumption: no rule is published.
 */
export function readIncome(people: readonly string[], way: Way, month: Month): number {
	return people.reduce((sum, person) => sum + readOne(person, way, month), 0);
}

function readOne(person: string, way: Way, month: Month): number {
	const day = `${month}-01`;
	if (way === 'form') return lastForm(person, day);
	if (way === 'tax') return taxYear(person, String(Number(month.slice(0, 4)) - 2)) / 12;
	const read = addMonths(month, -READ_BACK);
	return netTaxable(person, read, way === 'error' ? day : undefined);
}

function lastForm(person: string, day: Day): number {
	const filed = declaredBy(person).quarters.filter((quarter) => quarter.filed < day);
	const months = filed.at(-1)?.months;
	return months ? months.reduce((sum, { wages, other }) => sum + wages + other, 0) / 3 : NaN;
}

/** Taxable income of a year, euros. @throws {Error} where the year is not in the data */
export function taxYear(person: string, year: string): number {
	const found = declaredBy(person).annual.find((one) => one.year === year);
	if (!found) throw new Error(`no taxable income of ${person} in ${year}`);
	return found.taxable;
}

/** Net taxable income of a month in the ledger, both streams, euros; 0 where there is none. */
export function netTaxable(person: string, month: Month, day?: Day): number {
	const row = ledgerMonth(person, month, day);
	return ((row?.dsn.netFiscal ?? 0) + (row?.pasrau.netFiscal ?? 0)) / 100;
}

/** What a person declared. @throws {Error} for a person who is not in the data */
export function declaredBy(person: string) {
	const found = drmDeclared.get(person);
	if (!found) throw new Error(`nothing declared by "${person}"`);
	return found;
}
