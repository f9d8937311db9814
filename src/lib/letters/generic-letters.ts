import type { Agency } from '../data/schema/rights.ts';
import { composeLetter } from './compose-letter.ts';
import { recipientsOf } from './fields-of.ts';
import { SITUATIONS, type Letter, type Recipient, type Situation } from './types.ts';

/** Every letter with all its brackets, for whoever fills it by hand. */
export function genericLetters(
	agency: Agency
): { situation: Situation; recipient: Recipient; letter: Letter }[] {
	return SITUATIONS.flatMap((situation) =>
		recipientsOf(situation).map((recipient) => ({
			situation,
			recipient,
			letter: composeLetter(agency, situation, recipient, {})
		}))
	);
}
