import type { Lang, Localized } from '../i18n/lang.ts';
import type { Problem, ProblemCode } from './types.ts';

/** What would have been accepted; `{detail}` is what changes from one problem to the next. */
export const EXPECTED: Readonly<Record<ProblemCode, Localized>> = {
	'not-a-rubrique': {
		fr: "une ligne comme S21.G00.30.001,'valeur'",
		en: "a line such as S21.G00.30.001,'value'"
	},
	'line-too-long': { fr: '{detail} octets au plus par ligne', en: 'at most {detail} bytes a line' },
	'out-of-order': { fr: 'dans cet ordre : {detail}', en: 'in this order: {detail}' },
	'bad-amount': {
		fr: 'un nombre avec un point et deux décimales au plus, comme 1234.56',
		en: 'a number with a point and at most two decimals, such as 1234.56'
	},
	'bad-date': {
		fr: 'un jour qui existe, écrit JJMMAAAA',
		en: 'a day that exists, written DDMMYYYY'
	},
	'bad-month': {
		fr: 'un mois qui existe, écrit {detail}',
		en: 'a month that exists, written {detail}'
	},
	'bad-nir': {
		fr: 'un NIR de 13 caractères, ou de 15 avec la clé',
		en: 'a NIR of 13 characters, or of 15 with the key'
	},
	'wrong-key': { fr: 'la clé {detail}', en: 'the key {detail}' },
	missing: { fr: '{detail}', en: '{detail}' },
	'no-payment': {
		fr: 'un versement (bloc S21.G00.50) pour cette personne',
		en: 'a payment (block S21.G00.50) for this person'
	},
	'no-declaration': {
		fr: 'une déclaration, de S10.G00.00.001 à S90.G00.90.002',
		en: 'a declaration, from S10.G00.00.001 to S90.G00.90.002'
	},
	truncated: {
		fr: 'la fin du message, S90.G00.90.001 et S90.G00.90.002',
		en: 'the end of the message, S90.G00.90.001 and S90.G00.90.002'
	},
	'wrong-count': { fr: '{detail}', en: '{detail}' },
	'wrong-stream': {
		fr: 'un message du flux {detail}, annoncé pour ce fichier ; lu dans son propre flux',
		en: 'a message of the {detail} stream, announced for this file; read into its own stream'
	},
	'unknown-nature': {
		fr: 'l’une des natures {detail} ; ses montants ne sont pas lus',
		en: 'one of the natures {detail}; its amounts are not read'
	},
	'unknown-type': { fr: 'l’un des types {detail}', en: 'one of the types {detail}' }
};

/** What would have been accepted, in the reader's language. */
export function expectedText(code: ProblemCode, detail: string, lang: Lang): string {
	return EXPECTED[code][lang].replace('{detail}', () => detail);
}

/** A problem as one sentence on one line: where, what was found, what is accepted. */
export function describeProblem(problem: Problem, lang: Lang): string {
	const expected = expectedText(problem.code, problem.detail, lang);
	const found = problem.found || { fr: 'rien', en: 'nothing' }[lang];
	const rubrique = problem.rubrique && `, ${problem.rubrique}`;
	return lang === 'fr'
		? `${problem.file}, ligne ${problem.line}${rubrique} : trouvé ${found} ; attendu : ${expected}.`
		: `${problem.file}, line ${problem.line}${rubrique}: found ${found}; expected: ${expected}.`;
}
