import type { Block } from '../../types.ts';

/** Other agencies, named households, the reader’s own, and what is not known. */
export const households: Block[] = [
	{
		type: 'step',
		id: 'cnam',
		title: "À l'Assurance maladie, la même mécanique",
		text: [
			"Depuis {=2018}, l'Assurance maladie note les foyers couverts par la [[c2s]] gratuite, écrit [La Quadrature du Net](source:lqdn-2024-cnam). Un document interne de janvier {=2020} décrit le dossier type à contrôler : la première demande d'une femme de plus de {=25} ans, avec plusieurs adultes et au moins un mineur dans le foyer.",
			"Là aussi, la cible n'est pas la fraude mais une « anomalie » : des revenus au-dessus du plafond. L'Assurance maladie estime la fraude à {fact:cnam.fraudrate} des cas, et les simples dépassements à {fact:cnam.overceiling}."
		],
		figure: {
			id: 'cnam-profile',
			title: "Le dossier type de l'Assurance maladie, critère par critère",
			see: 'Cinq critères, cinq fourchettes identiques : le document donne le sens de chacun, pas son poids.'
		},
		after: [
			"L'Assurance maladie [répond](source:mind-2024) que son algorithme actuel ne contient plus ni le sexe ni l'âge."
		]
	},
	{
		type: 'archetypes',
		id: 'archetypes',
		title: 'Neuf foyers',
		text: [
			"Ces foyers sont imaginés à partir des situations que nomment les documents. Pour certains, aucun modèle publié ne permet de dire quoi que ce soit : c'est écrit."
		],
		figure: {
			id: 'archetypes-figure',
			title: 'Neuf foyers, modèle par modèle',
			see: 'Choisissez un foyer pour voir ce qui le compose. Les notes de deux modèles différents ne se comparent pas.',
			alone:
				'La barre couvre neuf tirages sur dix, le trait est la médiane. Les notes de deux modèles différents ne se comparent pas.'
		}
	},
	{
		type: 'profile',
		id: 'profile',
		title: 'À vous',
		text: [
			'Composez un foyer, le vôtre ou un autre. Rien de ce que vous répondez ne quitte votre navigateur.'
		]
	},
	{
		type: 'prose',
		id: 'unknown',
		title: 'Ce que cet acte ne dit pas',
		text: [
			"Il ne dit pas qui est contrôlé. Il faut pour cela comparer chaque foyer à tous les autres : c'est l'objet du troisième acte, plus bas. Le deuxième, juste après, montre d'où viennent les revenus que la note lit."
		],
		list: [
			"Les **poids** des modèles de {=2010} à {=2018} sont publiés par La Quadrature du Net ; nous n'avons pas pu les consulter. [Qui les possède](page:method#file) peut déposer le fichier ici : toute la page se redessine.",
			"Le sens d'environ {result:coverage.unsigned} critères nous reste inconnu. Ils peuvent renforcer ou compenser ceux que nous montrons.",
			"Le modèle en service de {=2018} à {=2025} n'a pas été publié.",
			"Que les versions d'avant {=2026} soient des régressions logistiques est une hypothèse, plausible et non vérifiée."
		]
	}
];
