import type { TimelineWords } from './words.ts';

export const fr: TimelineWords = {
	title: 'Chronologie',
	lede: 'Lois, modèles, refus, révélations et procès, de 2004 à aujourd’hui, et ce qui est annoncé. Chaque date a ses sources.',
	density: 'Dates par année',
	download: 'Télécharger la chronologie',
	densitySummary: '{n} dates de {from} à {to} ; l’année la plus chargée est {peak}, avec {most}.',
	filter: 'Filtrer les dates',
	kind: 'Nature',
	system: 'Organisme',
	all: 'Tout',
	kinds: {
		law: 'texte ou règle',
		model: 'modèle',
		refusal: 'refus',
		publication: 'publication',
		court: 'justice',
		politics: 'politique',
		report: 'rapport',
		abroad: 'ailleurs'
	},
	count: '{n} dates sur {of}',
	countOne: '{n} date sur {of}',
	none: 'Aucune date ne répond à ce choix.',
	reset: 'Tout afficher',
	promises: 'Ce qui était dit, ce qui a suivi',
	promisesLede:
		'Quelques annonces, et ce qui est venu après. Nous rapprochons des dates ; nous ne prêtons d’intention à personne.',
	said: 'Annoncé',
	then: 'Ensuite',
	court: 'Le recours devant le Conseil d’État',
	courtLede: 'L’affaire, pas à pas.',
	courtState: 'État de l’affaire au {date}',
	events: 'Toutes les dates',
	allSystems: 'Tous',
	year: '{year} : {n} dates',
	yearOne: '{year} : {n} date',
	link: 'Lien vers cette date'
};
