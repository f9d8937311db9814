import { addMonths } from './add-months.ts';
import { MONTHS } from './deadlines.ts';
import type { Fields, Situation } from './types.ts';

/**
 * Where silence is complained of before the month has passed: the last day of that month, until
 * which it is too early; null otherwise.
 *
 * @param today the present day, `YYYY-MM-DD`
 */
export function tooEarly(situation: Situation, fields: Fields, today: string): string | null {
	if (situation !== 'silent' || !fields.requestedOn) return null;
	const end = addMonths(fields.requestedOn, MONTHS.refusal);
	return today <= end ? end : null;
}
