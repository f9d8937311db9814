import type { Passage, Situation } from '../types.ts';

const OPENING: Partial<Record<Situation, Passage>> = {
	refused: {
		id: 'opening',
		text: {
			fr: "Le {requestedOn}, j'ai exercé mon droit d'accès (article 15 du règlement général sur la protection des données, RGPD) auprès de {agency}. La réponse du {refusedOn} est un refus, ou ne répond pas à ma demande. Je porte plainte devant votre commission (article 77 du RGPD).",
			en: 'On {requestedOn} I exercised my right of access (article 15 of the General Data Protection Regulation, GDPR) with {agency}. The reply of {refusedOn} is a refusal, or does not answer my request. I bring a complaint before your commission (article 77 of the GDPR).'
		},
		laws: ['rgpd-15', 'rgpd-77']
	},
	silent: {
		id: 'opening',
		text: {
			fr: "Le {requestedOn}, j'ai exercé mon droit d'accès (article 15 du règlement général sur la protection des données, RGPD) auprès de {agency}. Le mois prévu par l'article 12, paragraphe 3, a pris fin le {refusal} sans réponse, et sans qu'une prolongation me soit annoncée. Je porte plainte devant votre commission (article 77 du RGPD).",
			en: 'On {requestedOn} I exercised my right of access (article 15 of the General Data Protection Regulation, GDPR) with {agency}. The month allowed by article 12(3) ended on {refusal} without an answer, and without notice of an extension. I bring a complaint before your commission (article 77 of the GDPR).'
		},
		laws: ['rgpd-12', 'rgpd-15', 'rgpd-77']
	}
};

/** To the data protection authority, after a refusal or a silence. */
export function toCnil(situation: Situation): readonly Passage[] {
	return [
		...(OPENING[situation] ? [OPENING[situation]] : []),
		{
			id: 'office',
			text: { fr: 'Organisme en cause : {office}.', en: 'The body in question: {office}.' },
			laws: []
		},
		{
			id: 'asked',
			text: { fr: "J'avais demandé :", en: 'I had asked for:' },
			items: [
				{
					fr: 'les scores, notes, rangs ou signalements me concernant, avec leurs dates ;',
					en: 'the scores, marks, ranks or flags concerning me, with their dates;'
				},
				{
					fr: 'les données qui ont servi à les établir, et leur source ;',
					en: 'the data used to work them out, and where they came from;'
				},
				{
					fr: "les informations de l'article 15, paragraphe 1, point h) : la logique du traitement, son importance et ses conséquences prévues.",
					en: 'the information in article 15(1)(h): the logic of the processing, its significance and its envisaged consequences.'
				}
			],
			laws: ['rgpd-15', 'rgpd-15h']
		},
		{
			id: 'asked-system',
			text: {
				fr: 'Ma demande visait notamment {system}.',
				en: 'My request concerned in particular {system}.'
			},
			laws: []
		},
		{
			id: 'profiling',
			text: {
				fr: "Je vous demande aussi d'examiner si ce traitement relève de l'article 22 du RGPD, à la lumière de l'arrêt C-634/21 du 7 décembre 2023 : une valeur de probabilité peut être déjà une décision automatisée, quand la suite en dépend de manière déterminante.",
				en: 'I also ask you to examine whether this processing falls under article 22 of the GDPR, in the light of ruling C-634/21 of 7 December 2023: a probability can itself be an automated decision, where what follows draws strongly on it.'
			},
			laws: ['rgpd-22', 'cjue-c634-21']
		},
		{
			id: 'indirect-request',
			text: {
				fr: "Si l'accès à ce fichier passe par votre commission (articles 52 et 118 de la loi n° 78-17 du 6 janvier 1978), je vous prie de traiter ce courrier comme une demande en ce sens.",
				en: 'If access to this file goes through your commission (articles 52 and 118 of act no. 78-17 of 6 January 1978), please treat this letter as a request to that end.'
			},
			laws: ['loi-1978-52']
		}
	];
}
