import { drmPeople } from '#lib/data/drm.ts';
import { addMonths, readWindow, WINDOWS } from '#lib/drm/index.ts';
import type { Day, Kind, Month } from '#lib/drm/index.ts';
import { declaredBy, netTaxable, READ_BACK } from './income-readings.ts';
import { ledgerMonth, ledgerOf } from './ledgers.ts';

/** The error that is followed: a full-time wage declared for a part-time month. */
export const TRAIL_PERSON = 'sabrina';

/** What somebody reads on a day, and what was true; euros. */
interface TrailReading {
	id: 'sent' | 'score' | 'rights' | 'housing' | 'form' | 'mended';
	day: Day;
	read: number;
	truth: number;
}

/**
 * One planted error, from the declaration to the correction, as each reader of the ledger meets it.
 * Each amount is of one kind: what is compared is the same kind, read on that day and true.
 */
export function errorTrail() {
	const error = drmPeople.errors.find(({ id }) => id === 'wrong-pay')!;
	if (error.kind !== 'wrong-pay') throw new Error('the error followed is not a wrong pay');
	const { month, replacedOn } = error;
	const sent = sentOn(month);
	const quarter = addMonths(month, 3);
	const form = declaredBy(TRAIL_PERSON).quarters.find(({ months }) =>
		months.some((one) => one.month === month)
	)!;
	const first = `${quarter}-01`;
	const scored = addMonths(month, READ_BACK);
	const stops: TrailReading[] = [
		{ id: 'sent', day: sent, ...both((day) => inMonth(month, 'netSocial', day), sent) },
		{
			id: 'score',
			day: `${scored}-01`,
			...both((day) => netTaxable(TRAIL_PERSON, month, day), `${scored}-01`)
		},
		{
			id: 'rights',
			day: first,
			...both((day) => inWindow('rsa-ppa', quarter, 'netSocial', day), first)
		},
		{
			id: 'housing',
			day: first,
			...both((day) => inWindow('housing', quarter, 'netFiscal', day), first)
		},
		{
			id: 'form',
			day: form.filed,
			...both((day) => inMonth(month, 'netSocial', day), form.filed)
		},
		{
			id: 'mended',
			day: replacedOn,
			...both((day) => inMonth(month, 'netSocial', day), replacedOn)
		}
	];
	const declared = form.months.find((one) => one.month === month)!.wages;
	return { month, scored, quarter, filed: form.filed, mended: replacedOn, declared, stops };
}

function both(read: (day?: Day) => number, day: Day): { read: number; truth: number } {
	return { read: read(day), truth: read() };
}

function sentOn(month: Month): Day {
	const wrong = ledgerMonth(TRAIL_PERSON, month)?.history.find(({ stream }) => stream === 'dsn');
	if (!wrong?.received) throw new Error(`no replaced declaration in ${month}`);
	return wrong.received;
}

function inMonth(month: Month, kind: Kind, day?: Day): number {
	return (ledgerMonth(TRAIL_PERSON, month, day)?.dsn[kind] ?? 0) / 100;
}

function inWindow(id: string, month: Month, kind: Kind, day?: Day): number {
	const window = WINDOWS.find((one) => one.id === id)!;
	return (readWindow(ledgerOf(TRAIL_PERSON, day), window, month).monthly[kind] ?? 0) / 100;
}
