import { sumAmounts } from '#lib/drm/amounts.ts';
import { ledgerAsOf } from '#lib/drm/ledger.ts';
import { addMonths, monthsFrom } from '#lib/drm/months.ts';
import { readText } from '#lib/drm/read-messages.ts';
import { readWindow } from '#lib/drm/read-window.ts';
import type { Month, PersonLedger } from '#lib/drm/types.ts';
import { WINDOWS } from '#lib/drm/windows.ts';
import { lastDay } from './days.ts';
import { readLines, valueOf } from './lines.ts';
import type { PlayMessage, Side } from './types.ts';

/** What the code of 2014–2018 fed its income criteria with, where there was a quarterly form. */
const SCORED = WINDOWS.find(({ id }) => id === 'caf-quarter')!;
/** The income class of RSA in the fictional messages. */
const RSA = 'XRSA';
/** That of the year before last reads years from before the messages. */
const SHOWN = WINDOWS.filter(({ unit }) => unit === 'month');

/**
 * Read the messages of a household as its ledger stands on the last day of the month of the rights,
 * and what each window sees in it.
 *
 * @param person whose months and windows are shown
 * @param right the month M
 */
export function readSide(messages: readonly PlayMessage[], person: string, right: Month): Side {
	const readings = messages.map(({ file, stream, text }) => readText(file, stream, text));
	const ledger = ledgerAsOf(readings, lastDay(right));
	const nir = nirOf(messages, person);
	const own = ledger.people.find(({ identity }) => identity.id === nir) ?? nobody(nir);
	const adults = ledger.people.length ? ledger.people : [own];
	return {
		months: monthsFrom(addMonths(right, -13), 14).map((month) => {
			const row = own.months.find((each) => each.month === month);
			return {
				month,
				dsn: row?.dsn ?? {},
				pasrau: row?.pasrau ?? {},
				past: row?.history.length ?? 0
			};
		}),
		windows: SHOWN.map((window) => {
			const { monthly, missing } = readWindow(own, window, right);
			const { id, validFrom, validTo } = window;
			const applies = (validFrom ?? '') <= right && (validTo === null || right <= validTo);
			return { id, applies, monthly, missing: missing.length };
		}),
		income: adults.reduce(
			(sum, adult) => sum + (readWindow(adult, SCORED, right).monthly.netFiscal ?? 0),
			0
		),
		worked: adults.reduce((sum, adult) => sum + monthsWorked(adult, right), 0),
		rsa: adults.some(({ months }) =>
			months.some(
				({ month, entries }) => month === right && entries.some(({ code }) => code === RSA)
			)
		)
	};
}

function monthsWorked({ months }: PersonLedger, right: Month): number {
	const from = addMonths(right, -12);
	return months.filter(
		({ month, dsn }) => month >= from && month < right && (sumAmounts([dsn]).netPaid ?? 0) > 0
	).length;
}

function nirOf(messages: readonly PlayMessage[], person: string): string {
	const own = messages.find((message) => message.person === person);
	return own ? valueOf(readLines(own.text), 'S21.G00.30.001') : '';
}

function nobody(id: string): PersonLedger {
	return { identity: { status: 'nir', id }, familyName: '', firstNames: '', months: [] };
}
