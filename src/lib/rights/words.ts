import type { DeadlineId } from '#lib/letters/deadlines.ts';
import type { FieldId, Recipient, Situation } from '#lib/letters/types.ts';
import type { RightsStep } from '#lib/data/schema/rights.ts';

/** The words of the steps and of the letter builder, in one language; `{name}` is a value. */
export interface RightsWords {
	/** Name of the list of the page's parts. */
	contents: string;
	steps: {
		filter: string;
		all: string;
		phases: Record<RightsStep['phase'], string>;
		everywhere: string;
		voices: string;
		voicesAbout: string;
	};
	form: {
		title: string;
		privacy: string;
		noscript: string;
		agency: string;
		situation: string;
		situations: Record<Situation, string>;
		recipient: string;
		recipients: Record<Recipient, string>;
		recipientsAbout: Record<Recipient, string>;
		dates: string;
		you: string;
		optional: string;
		fields: Record<FieldId, string>;
		hints: Partial<Record<FieldId, string>>;
		/** The name of the office field, where the letter goes to the body itself. */
		officeOwn: string;
		officeHint: string;
	};
	letter: {
		title: string;
		french: string;
		missing: string;
		complete: string;
		tooEarly: string;
		subject: string;
		enclosures: string;
		law: string;
		copy: string;
		copied: string;
		copyFailed: string;
		print: string;
		txt: string;
		odt: string;
		odtFailed: string;
		saved: string;
		address: string;
	};
	dates: {
		title: string;
		none: string;
		about: string;
		early: string;
		names: Record<DeadlineId, string>;
		next: Record<Recipient, string>;
	};
	generic: { title: string; about: string };
}
