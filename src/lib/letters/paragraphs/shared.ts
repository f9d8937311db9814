import type { Passage } from '../types.ts';

/** The four items owed for a decision, in the order of article R311-3-1-2 of the CRPA. */
export const FOUR_ITEMS = [
	{
		fr: 'le degré et le mode de contribution du traitement algorithmique à la décision ;',
		en: 'how far, and in what way, the algorithmic processing contributed to the decision;'
	},
	{
		fr: 'les données traitées et leurs sources ;',
		en: 'the data processed and where they came from;'
	},
	{
		fr: 'les paramètres de traitement et, le cas échéant, leur pondération, appliqués à ma situation ;',
		en: 'the parameters and, where there are any, their weights, as applied to my situation;'
	},
	{
		fr: 'les opérations effectuées par le traitement.',
		en: 'the operations carried out by the processing.'
	}
] as const;

/** What is owed for a decision, the objection to expect, and the time to answer. */
export const SHARED = {
	system: {
		id: 'system',
		text: {
			fr: 'Ma demande porte sur tout traitement de ce genre, et notamment sur {system}.',
			en: 'My request covers any processing of this kind, and in particular {system}.'
		},
		laws: []
	},
	logic: {
		id: 'logic',
		text: {
			fr: "Si un profilage ou une décision automatisée au sens de l'article 22 du RGPD me concerne, je demande aussi les informations de l'article 15, paragraphe 1, point h) : la logique du traitement, son importance et ses conséquences prévues pour moi. Selon la Cour de justice de l'Union européenne (27 février 2025, C-203/22), il faut m'expliquer la procédure et les principes réellement appliqués à mes données ; la formule seule n'y suffit pas.",
			en: 'If profiling or an automated decision within the meaning of article 22 of the GDPR concerns me, I also ask for the information in article 15(1)(h): the logic of the processing, its significance and its envisaged consequences for me. According to the Court of Justice of the European Union (27 February 2025, C-203/22), what must be explained to me is the procedure and principles actually applied to my data; the formula alone is not enough.'
		},
		laws: ['rgpd-15h', 'rgpd-22', 'cjue-c203-22']
	},
	fourItems: {
		id: 'four-items',
		text: {
			fr: "Pour toute décision individuelle prise à mon égard sur le fondement d'un traitement algorithmique, je demande, sous une forme intelligible, ce que prévoient les articles L311-3-1 et R311-3-1-2 du code des relations entre le public et l'administration (CRPA) :",
			en: 'For any individual decision taken about me on the basis of algorithmic processing, I ask, in an intelligible form, for what articles L311-3-1 and R311-3-1-2 of the code on relations between the public and the administration (CRPA) provide:'
		},
		items: FOUR_ITEMS,
		laws: ['crpa-l311-3-1', 'crpa-r311-3-1-2']
	},
	human: {
		id: 'human',
		text: {
			fr: "S'il m'est répondu que le score ne fait que désigner des dossiers et qu'une personne décide, je vous prie de préciser qui a décidé, sur quels éléments, et quelle part le score y a prise. La même Cour a jugé (7 décembre 2023, C-634/21) qu'établir une valeur de probabilité peut être déjà une décision automatisée, quand la suite en dépend de manière déterminante.",
			en: 'Should the answer be that the score only points to files and that a person decides, please say who decided, on what grounds, and what part the score played. The same Court has ruled (7 December 2023, C-634/21) that working out a probability can itself be an automated decision, where what follows draws strongly on it.'
		},
		laws: ['rgpd-22', 'cjue-c634-21']
	},
	secret: {
		id: 'secret',
		text: {
			fr: "Si une partie de ces éléments relève d'un secret protégé par la loi (article L311-5 du CRPA), je vous prie de me communiquer le reste et de me dire lequel est invoqué.",
			en: 'If part of this is a secret protected by law (article L311-5 of the CRPA), please send me the rest and tell me which secret is relied on.'
		},
		laws: ['crpa-l311-5']
	},
	indirect: {
		id: 'indirect',
		text: {
			fr: "Si l'accès à ce fichier passe par la Commission nationale de l'informatique et des libertés (articles 52 et 118 de la loi n° 78-17 du 6 janvier 1978), je vous prie de me l'indiquer : je m'adresserai alors à elle.",
			en: 'If access to this file goes through the data protection authority, the CNIL (articles 52 and 118 of act no. 78-17 of 6 January 1978), please tell me so: I will then turn to it.'
		},
		laws: ['loi-1978-52']
	},
	forward: {
		id: 'forward',
		text: {
			fr: "Si une partie de ma demande relève d'un autre service, je vous prie de la lui transmettre (article L311-2 du CRPA). Si vous devez vérifier mon identité, dites-le-moi sans attendre.",
			en: 'If part of my request belongs to another department, please pass it on (article L311-2 of the CRPA). If you need to verify my identity, tell me at once.'
		},
		laws: ['crpa-l311-2']
	},
	time: {
		id: 'time',
		text: {
			fr: "Le RGPD vous donne un mois à compter de la réception pour me répondre ; une prolongation de deux mois doit m'être annoncée et motivée dans ce même mois (article 12, paragraphe 3). Pour les documents, un mois de silence vaut refus (articles R*311-12 et R311-13 du CRPA). Sans réponse, je saisirai la CNIL pour mes données et la Commission d'accès aux documents administratifs (CADA) pour les documents.",
			en: 'The GDPR gives you one month from receipt to answer me; an extension of two months must be announced to me, with reasons, within that same month (article 12(3)). For documents, one month of silence counts as a refusal (articles R*311-12 and R311-13 of the CRPA). Without an answer I will turn to the CNIL for my data and to the commission on access to administrative documents (CADA) for the documents.'
		},
		laws: ['rgpd-12', 'crpa-r311-12']
	}
} as const satisfies Record<string, Passage>;
