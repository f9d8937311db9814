import type { Agency } from '../data/schema/rights.ts';
import { formatDate } from '../format/date.ts';
import { frenchSpacing } from '../format/french-spacing.ts';
import { fill } from '../i18n/fill.ts';
import type { Localized } from '../i18n/lang.ts';
import { BRACKETS } from './brackets.ts';
import { fieldsOf, OPTIONAL } from './fields-of.ts';
import { AUTHORITIES, ENCLOSURES, SUBJECTS } from './frame.ts';
import { letterValues } from './letter-values.ts';
import { passagesOf } from './passages-of.ts';
import type { Fields, Letter, Recipient, Situation } from './types.ts';

const CLOSING =
	"Je vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.";
const OFFICER = "À l'attention de la personne déléguée à la protection des données";

/**
 * A complete letter, in French, with its meaning in English.
 *
 * @param fields what the reader gave, already checked (`checkFields`)
 */
export function composeLetter(
	agency: Agency,
	situation: Situation,
	recipient: Recipient,
	fields: Fields
): Letter {
	const values = {
		fr: letterValues(agency, fields, 'fr'),
		en: letterValues(agency, fields, 'en')
	};
	/* The spacing is laid on our own words, never on the reader's. */
	const say = ({ fr, en }: Localized): Localized => ({
		fr: fill(frenchSpacing(fr), spaced(values.fr, fields)),
		en: fill(en, values.en)
	});
	const text = (field: keyof typeof BRACKETS & keyof Fields) =>
		fields[field] ?? frenchSpacing(BRACKETS[field].fr);
	const subject = SUBJECTS[situation][recipient];
	if (!subject) throw new Error(`no letter to "${recipient}" for "${situation}"`);
	return {
		sender: [text('name'), ...text('address').split('\n')],
		recipient:
			recipient === 'agency'
				? [frenchSpacing(OFFICER), ...officeLines(agency, fields)]
				: [frenchSpacing(AUTHORITIES[recipient])],
		placeAndDate: `${text('place')}, le ${fields.sentOn ? formatDate(fields.sentOn, 'fr') : BRACKETS.sentOn.fr}`,
		subject: say(subject),
		reference: `${capital(frenchSpacing(agency.number.fr))}\u00a0: ${text('number')}`,
		greeting: 'Madame, Monsieur,',
		paragraphs: passagesOf(agency, situation, recipient).map((passage) => ({
			...passage,
			text: say(passage.text),
			items: (passage.items ?? []).map(say)
		})),
		closing: frenchSpacing(CLOSING),
		signature: text('name'),
		enclosures: ENCLOSURES[situation].map(say),
		missing: fieldsOf(situation, recipient).filter((id) => !fields[id] && !OPTIONAL.includes(id))
	};
}

function officeLines({ addressee }: Agency, { office }: Fields): string[] {
	if (office) return office.split('\n');
	return [...(addressee ? [addressee] : []), BRACKETS.office.fr].map(frenchSpacing);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/* What the reader wrote stays as it is; the rest of the values are ours. */
function spaced(values: Record<string, string>, fields: Fields): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			name === 'office' && fields.office ? value : frenchSpacing(value)
		])
	);
}
