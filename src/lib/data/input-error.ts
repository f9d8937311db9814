import type { Lang, Localized } from '../i18n/lang.ts';
import { sayBound } from './say-bound.ts';
import { TEMPLATES, WORDS } from './input-error-text.ts';

export type InputErrorCode = keyof typeof TEMPLATES;

export interface InputErrorParts {
	readonly code: InputErrorCode;
	/** File and field, e.g. `model.json, variables[2].id`. */
	readonly place: string;
	/** What was found, short, in one line; a kind word such as `list` is translated. */
	readonly found?: string;
	/** What would have been accepted; kind words are translated, the rest is literal. */
	readonly accepted?: readonly string[];
	/** A sentence from the data, shown after the template. */
	readonly reason?: Localized;
}

/**
 * Input from outside that cannot be used. Its message is one English sentence on one line;
 * `describe` says the same in either language.
 */
export class InputError extends Error {
	override readonly name = 'InputError';
	readonly code: InputErrorCode;
	readonly place: string;
	readonly found: string;
	readonly accepted: readonly string[];
	readonly reason: Localized | undefined;

	constructor(parts: InputErrorParts) {
		super(sentence(parts, 'en'));
		this.code = parts.code;
		this.place = parts.place;
		this.found = parts.found ?? '';
		this.accepted = parts.accepted ?? [];
		this.reason = parts.reason;
	}
}

/** The error as one sentence on one line, in the reader's language. */
export function describe(error: InputError, lang: Lang): string {
	return sentence(error, lang);
}

function sentence(parts: InputErrorParts, lang: Lang): string {
	const word = (text: string) => WORDS[text]?.[lang] ?? sayBound(text, lang);
	const values = {
		found: word(parts.found ?? ''),
		accepted: (parts.accepted ?? []).map(word).join(', ')
	};
	// One pass: a found text may itself contain a placeholder.
	const filled = TEMPLATES[parts.code][lang].replaceAll(
		/\{(found|accepted)\}/g,
		(_, name: keyof typeof values) => values[name]
	);
	const reason = parts.reason ? ` ${parts.reason[lang]}` : '';
	return oneLine(`${parts.place}${lang === 'fr' ? '\u00a0: ' : ': '}${filled}${reason}`);
}

function oneLine(text: string): string {
	// Control characters would break the one-line promise and could drive a terminal.
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
