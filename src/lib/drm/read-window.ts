import { InputError } from '../data/input-error.ts';
import { sumAmounts } from './amounts.ts';
import { addMonths, isMonth, monthsFrom } from './months.ts';
import type { Amounts, Kind, Month, PersonLedger, Window, WindowReading } from './types.ts';

/** The months that a window reads for the month M of the right, ascending. */
export function windowMonths(reading: Window, month: Month): Month[] {
	if (!isMonth(month)) {
		throw new InputError({
			code: 'wrong-type',
			place: 'month',
			found: month,
			accepted: ['YYYY-MM']
		});
	}
	if (reading.unit === 'month') return monthsFrom(addMonths(month, -reading.from), reading.length);
	const year = Number(month.slice(0, 4)) - reading.from;
	return monthsFrom(`${String(year).padStart(4, '0')}-01`, reading.length);
}

/**
 * What a window sees in a person's ledger: amounts in cents, kind by kind, both streams together. A
 * month in which nothing was declared counts as nothing and is named in `missing`: it may be a
 * month without income, or a month whose declaration is late.
 *
 * @param month the month M of the right
 * @throws {InputError} for a month that is not `YYYY-MM`
 */
export function readWindow(ledger: PersonLedger, reading: Window, month: Month): WindowReading {
	const byMonth = new Map(ledger.months.map((row) => [row.month, row]));
	const months = windowMonths(reading, month);
	const amounts = months.map((each) => {
		const row = byMonth.get(each);
		return row ? sumAmounts([row.dsn, row.pasrau]) : {};
	});
	const total = sumAmounts(amounts);
	return {
		window: reading.id,
		month,
		months,
		missing: months.filter((each) => !byMonth.get(each)?.entries.length),
		total,
		monthly: divide(total, reading.divisor),
		amounts
	};
}

function divide(amounts: Amounts, divisor: number): Amounts {
	const each = Object.entries(amounts) as [Kind, number][];
	return Object.fromEntries(each.map(([kind, cents]) => [kind, Math.round(cents / divisor)]));
}
