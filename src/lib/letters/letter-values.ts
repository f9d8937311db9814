import type { Agency } from '../data/schema/rights.ts';
import { formatDate } from '../format/date.ts';
import type { Lang, Localized } from '../i18n/lang.ts';
import { addMonths } from './add-months.ts';
import { BRACKETS } from './brackets.ts';
import { MONTHS } from './deadlines.ts';
import type { FieldId, Fields } from './types.ts';

const DAYS = ['sentOn', 'checkedOn', 'requestedOn', 'refusedOn'] as const;

/** What stands for each `{name}` of a passage, in one language; a bracket where it is missing. */
export function letterValues(agency: Agency, fields: Fields, lang: Lang): Record<string, string> {
	const bracket = (field: FieldId) => BRACKETS[field][lang];
	const day = (field: FieldId) =>
		fields[field] ? formatDate(fields[field], lang) : bracket(field);
	const say = (text: Localized | null) => text?.[lang] ?? '';
	const refusal = fields.requestedOn && addMonths(fields.requestedOn, MONTHS.refusal);
	return {
		agency: say(agency.letter),
		system: say(agency.system),
		office: fields.office?.split('\n').join(', ') ?? bracket('office'),
		refusal: refusal ? formatDate(refusal, lang) : BRACKETS.refusal[lang],
		...Object.fromEntries(DAYS.map((field) => [field, day(field)]))
	};
}
