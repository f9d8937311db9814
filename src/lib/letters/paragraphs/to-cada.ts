import type { Passage, Situation } from '../types.ts';
import { FOUR_ITEMS } from './shared.ts';

const OPENING: Partial<Record<Situation, Passage>> = {
	refused: {
		id: 'opening',
		text: {
			fr: "Le {requestedOn}, j'ai demandé à {agency} des documents administratifs qui me concernent. Ma demande a été refusée le {refusedOn}. Je vous demande votre avis sur ce refus.",
			en: 'On {requestedOn} I asked {agency} for administrative documents that concern me. My request was refused on {refusedOn}. I ask for your opinion on this refusal.'
		},
		laws: ['crpa-r343-1']
	},
	silent: {
		id: 'opening',
		text: {
			fr: "Le {requestedOn}, j'ai demandé à {agency} des documents administratifs qui me concernent. Un mois de silence vaut refus (articles R*311-12 et R311-13 du code des relations entre le public et l'administration, CRPA) : il est né le {refusal}. Je vous demande votre avis sur ce refus.",
			en: 'On {requestedOn} I asked {agency} for administrative documents that concern me. One month of silence counts as a refusal (articles R*311-12 and R311-13 of the code on relations between the public and the administration, CRPA): it arose on {refusal}. I ask for your opinion on this refusal.'
		},
		laws: ['crpa-r311-12', 'crpa-r343-1']
	}
};

/** To the commission on access to administrative documents, after a refusal or a silence. */
export function toCada(situation: Situation): readonly Passage[] {
	return [
		...(OPENING[situation] ? [OPENING[situation]] : []),
		{
			id: 'office',
			text: { fr: 'Organisme en cause : {office}.', en: 'The body in question: {office}.' },
			laws: []
		},
		{
			id: 'documents',
			text: {
				fr: "Je demande ce que prévoient les articles L311-3-1 et R311-3-1-2 du code des relations entre le public et l'administration (CRPA) pour les décisions individuelles prises à mon égard sur le fondement d'un traitement algorithmique :",
				en: 'I ask for what articles L311-3-1 and R311-3-1-2 of the code on relations between the public and the administration (CRPA) provide for individual decisions taken about me on the basis of algorithmic processing:'
			},
			items: FOUR_ITEMS,
			laws: ['crpa-l311-3-1', 'crpa-r311-3-1-2']
		},
		{
			id: 'documents-system',
			text: {
				fr: 'Ma demande vise notamment {system}.',
				en: 'My request concerns in particular {system}.'
			},
			laws: []
		},
		{
			id: 'administrative',
			text: {
				fr: "Votre commission a déjà reconnu, dans son avis n° 20226179 du 15 décembre 2022, que les éléments qui composent la formule d'un score de risque, produits par la CNAF dans le cadre de sa mission de service public, sont des documents administratifs au sens de l'article L300-2 du CRPA.",
				en: 'Your commission has already recognised, in its opinion no. 20226179 of 15 December 2022, that the parts that make up the formula of a risk score, produced by the CNAF in its public service mission, are administrative documents within the meaning of article L300-2 of the CRPA.'
			},
			laws: ['crpa-l300-2']
		},
		{
			id: 'objections',
			text: {
				fr: "S'il est objecté qu'une personne décide et que le score ne fait que désigner des dossiers, je demande que soit examiné le degré de contribution du traitement à la décision, qui est le premier des éléments dus. S'il est objecté un secret (article L311-5 du CRPA), je demande la communication du reste.",
				en: 'Should it be objected that a person decides and that the score only points to files, I ask that you look at how far the processing contributed to the decision, which is the first item owed. Should a secret be relied on (article L311-5 of the CRPA), I ask to be sent the rest.'
			},
			laws: ['crpa-r311-3-1-2', 'crpa-l311-5']
		}
	];
}
