import { InputError } from '../data/input-error.ts';
import { cleanText } from './clean-text.ts';
import { LIMITS } from './fields-of.ts';
import { parseDay } from './parse-day.ts';
import type { FieldId, Fields } from './types.ts';

/** What each day must not come before. */
const FOLLOWS: Partial<Record<FieldId, FieldId>> = {
	refusedOn: 'requestedOn',
	registeredOn: 'requestedOn'
};

/** The fields that can be used, and why the others cannot. */
export interface CheckedFields {
	fields: Fields;
	errors: Partial<Record<FieldId, InputError>>;
}

/**
 * Check what the reader gives, field by field. An empty field is neither kept nor refused.
 *
 * @param asked the fields of this letter
 * @param today the present day, `YYYY-MM-DD`
 * @param names what the messages call each field
 */
export function checkFields(
	given: Fields,
	asked: readonly FieldId[],
	today: string,
	names: Readonly<Record<FieldId, string>>
): CheckedFields {
	const fields: Partial<Record<FieldId, string>> = {};
	const errors: CheckedFields['errors'] = {};
	for (const id of asked) {
		const text = given[id] ?? '';
		if (!text.trim()) continue;
		try {
			const before = FOLLOWS[id] && fields[FOLLOWS[id]];
			const clean =
				id in LIMITS
					? cleanText(text, names[id], LIMITS[id as keyof typeof LIMITS])
					: parseDay(text, { place: names[id], today, ...(before ? { after: before } : {}) });
			if (clean) fields[id] = clean;
		} catch (error) {
			if (!(error instanceof InputError)) throw error;
			errors[id] = error;
		}
	}
	return { fields, errors };
}
