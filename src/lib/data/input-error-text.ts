import type { Localized } from '../i18n/lang.ts';

/** One sentence per kind of bad input; `{found}` and `{accepted}` are filled in. */
export const TEMPLATES = {
	'wrong-type': {
		fr: 'trouvé {found} ; accepté : {accepted}.',
		en: 'found {found}; accepted: {accepted}.'
	},
	missing: {
		fr: 'il manque une valeur ; accepté : {accepted}.',
		en: 'a value is missing; accepted: {accepted}.'
	},
	unknown: {
		fr: '« {found} » est inconnu ; accepté : {accepted}.',
		en: '"{found}" is unknown; accepted: {accepted}.'
	},
	'unknown-source': {
		fr: 'la source « {found} » ne figure pas dans « sources » ; accepté : {accepted}.',
		en: 'source "{found}" is not in "sources"; accepted: {accepted}.'
	},
	duplicate: {
		fr: '« {found} » apparaît deux fois ; accepté : {accepted}.',
		en: '"{found}" appears twice; accepted: {accepted}.'
	},
	'out-of-range': {
		fr: 'trouvé {found} ; accepté : {accepted}.',
		en: 'found {found}; accepted: {accepted}.'
	},
	'two-references': {
		fr: 'deux modalités de référence ({found}) ; accepté : une au plus.',
		en: 'two reference modalities ({found}); accepted: at most one.'
	},
	'reference-not-zero': {
		fr: 'la modalité de référence porte {found} ; accepté : {accepted}.',
		en: 'the reference modality carries {found}; accepted: {accepted}.'
	},
	'not-reconstructed': {
		fr: 'trouvé {found} dans un modèle reconstitué ; accepté : {accepted}.',
		en: 'found {found} in a reconstructed model; accepted: {accepted}.'
	},
	'no-modality': {
		fr: 'aucune modalité connue pour « {found} », elle ne peut pas recevoir de réponse ; accepté : {accepted}.',
		en: 'no known modality for "{found}", so it takes no answer; accepted: {accepted}.'
	},
	cycle: {
		fr: 'les relations d’ordre tournent en rond : {found} ; accepté : des relations sans boucle.',
		en: 'the order relations run in a circle: {found}; accepted: relations without a loop.'
	},
	unsatisfiable: {
		fr: 'aucune pondération tirée au sort ne respecte ensemble ces relations : {found} ; accepté : {accepted}.',
		en: 'no weighting drawn at random meets all these relations: {found}; accepted: {accepted}.'
	},
	impossible: {
		fr: 'ces réponses ne peuvent pas décrire un même foyer : {found} ; accepté : toute autre combinaison.',
		en: 'these answers cannot describe one household: {found}; accepted: any other combination.'
	},
	'too-little-known': {
		fr: '{found} critère(s) seulement ont un sens publié, trop peu pour calculer ; accepté : un modèle qui en a {accepted} ou plus.',
		en: 'only {found} criteria have a published direction, too few to compute; accepted: a model that has {accepted} or more.'
	},
	'too-large': {
		fr: 'trouvé {found} ; accepté : {accepted} au plus.',
		en: 'found {found}; accepted: {accepted} at most.'
	},
	'not-json': {
		fr: 'ce n’est pas du JSON valide ({found}) ; accepté : {accepted}.',
		en: 'not valid JSON ({found}); accepted: {accepted}.'
	},
	'not-text': {
		fr: 'ce n’est pas un fichier texte en UTF-8 ({found}) ; accepté : {accepted}.',
		en: 'not a UTF-8 text file ({found}); accepted: {accepted}.'
	},
	'too-long': {
		fr: 'trouvé {found} caractères ; accepté : {accepted} au plus.',
		en: 'found {found} characters; accepted: {accepted} at most.'
	},
	'not-a-day': {
		fr: '« {found} » n’est pas un jour du calendrier ; accepté : {accepted}.',
		en: '"{found}" is not a day of the calendar; accepted: {accepted}.'
	},
	'day-out-of-range': {
		fr: 'trouvé le {found} ; accepté : {accepted}.',
		en: 'found {found}; accepted: {accepted}.'
	},
	'angle-bracket': {
		fr: 'trouvé le signe {found}, qui sert à écrire du code ; accepté : {accepted}.',
		en: 'found the sign {found}, which is used to write code; accepted: {accepted}.'
	},
	unreadable: {
		fr: 'lecture impossible ({found}) ; accepté : {accepted}.',
		en: 'cannot be read ({found}); accepted: {accepted}.'
	}
} as const satisfies Record<string, Localized>;

/** Kind words that `found` and `accepted` may use; anything else is literal. */
export const WORDS: Readonly<Record<string, Localized | undefined>> = Object.assign(
	Object.create(null) as Record<string, Localized>,
	{
		text: { fr: 'du texte', en: 'text' },
		'empty text': { fr: 'un texte vide', en: 'an empty text' },
		'non-empty text': { fr: 'un texte non vide', en: 'a non-empty text' },
		object: { fr: 'un objet', en: 'an object' },
		list: { fr: 'une liste', en: 'a list' },
		number: { fr: 'un nombre', en: 'a number' },
		integer: { fr: 'un nombre entier', en: 'an integer' },
		boolean: { fr: 'vrai ou faux', en: 'true or false' },
		nothing: { fr: 'rien', en: 'nothing' },
		'other ids': { fr: 'des identifiants différents', en: 'ids that differ' },
		'each once': { fr: 'chacun une fois', en: 'each once' },
		'no weight': { fr: 'aucun poids', en: 'no weight' },
		'fewer or weaker relations': {
			fr: 'des relations moins nombreuses ou moins fortes',
			en: 'fewer or weaker relations'
		},
		'leave it out': { fr: 'ne pas la donner', en: 'leave it out' },
		'text without < or >': { fr: 'du texte sans < ni >', en: 'text without < or >' },
		'a day already past, or today': {
			fr: 'un jour déjà passé, ou aujourd’hui',
			en: 'a day already past, or today'
		},
		'the year 2000 or later': { fr: 'l’an 2000 ou après', en: 'the year 2000 or later' },
		'a day no earlier than the one before it': {
			fr: 'un jour qui ne précède pas celui de votre demande',
			en: 'a day no earlier than that of your request'
		},
		'a JSON object': { fr: 'un objet JSON', en: 'a JSON object' },
		'a UTF-8 JSON file': { fr: 'un fichier JSON en UTF-8', en: 'a UTF-8 JSON file' },
		'binary data': { fr: 'des données binaires', en: 'binary data' },
		'a DSN or PASRAU file (text, UTF-8 or latin-1)': {
			fr: 'un fichier DSN ou PASRAU (du texte, en UTF-8 ou en latin-1)',
			en: 'a DSN or PASRAU file (text, UTF-8 or latin-1)'
		},
		'a readable file': { fr: 'un fichier lisible', en: 'a readable file' },
		'an http(s) address': { fr: 'une adresse http(s)', en: 'an http(s) address' },
		'letters, digits, - and _': { fr: 'lettres, chiffres, - et _', en: 'letters, digits, - and _' },
		'an amount of 0 or more': { fr: 'un montant positif ou nul', en: 'an amount of 0 or more' },
		'three monthly amounts or their total': {
			fr: 'trois montants mensuels ou leur total',
			en: 'three monthly amounts or their total'
		},
		'a quarterly or a yearly income': {
			fr: 'un revenu trimestriel ou annuel',
			en: 'a quarterly or a yearly income'
		}
	}
);
