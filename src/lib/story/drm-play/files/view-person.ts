import { readWindow } from '#lib/drm/read-window.ts';
import type { Month, PersonLedger } from '#lib/drm/types.ts';
import { WINDOWS } from '#lib/drm/windows.ts';
import type { PersonView } from './types.ts';

/** Months shown of one ledger: ten years. */
const SHOWN = 120;

/** A person's ledger, latest month first, and what each window sees of it for the month M. */
export function viewPerson(ledger: PersonLedger, index: number, right: Month): PersonView {
	const rows = ledger.months.toReversed().map(({ month, dsn, pasrau, history }) => ({
		month,
		dsn,
		pasrau,
		past: history.length
	}));
	return {
		index,
		months: rows.slice(0, SHOWN),
		left: Math.max(0, rows.length - SHOWN),
		right,
		windows: WINDOWS.map((window) => {
			const { id, validFrom, validTo } = window;
			const { months, missing, monthly } = readWindow(ledger, window, right);
			return {
				id,
				applies: (validFrom ?? '') <= right && (validTo === null || right <= validTo),
				first: months[0]!,
				last: months.at(-1)!,
				missing: missing.length,
				monthly
			};
		})
	};
}
