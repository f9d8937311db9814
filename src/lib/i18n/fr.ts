import { profileFr } from './profile/fr.ts';
import { thirdActFr } from './act3/fr.ts';
import { fourthPartFr } from './act4/fr.ts';
import type { Messages } from './messages.ts';

export const fr: Messages = {
	site: {
		name: 'Score de suspicion',
		tagline: 'Comment les administrations sociales notent les foyers, et qui cela désigne.',
		language: 'Français',
		otherLanguage: 'English'
	},
	nav: {
		skip: 'Aller au contenu',
		label: 'Pages du site',
		story: 'Le récit',
		models: 'Les modèles',
		systems: 'Les systèmes',
		timeline: 'Chronologie',
		method: 'La méthode',
		glossary: 'Le glossaire',
		sources: 'Les sources',
		rights: 'Vos droits',
		about: 'À propos',
		code: 'Code sous licence MIT, textes et figures sous CC BY 4.0.',
		checked: 'Sources relues le {date}, sur des copies : elles n’ont pas été revérifiées en ligne.'
	},
	meta: { readingTime: 'Lecture : environ {minutes} minutes' },
	kinds: {
		published: 'modèle publié',
		reconstructed: 'modèle reconstitué, avant ajustement',
		supplied: 'modèle fourni',
		calibrated: 'modèle reconstitué, ajusté',
		evidence: 'constat publié, hors simulation'
	},
	kindsMeaning: {
		published: 'Chaque poids a une source.',
		reconstructed:
			'Le sens de chaque critère a une source, son poids n’en a pas : il est tiré au sort dans des limites annoncées.',
		supplied: 'Les poids viennent d’un fichier que vous avez ouvert dans cette page.'
	},
	beforeFit:
		'Avant ajustement : ces tirages n’ont pas encore été confrontés aux chiffres publiés sur les contrôles.',
	chart: {
		table: 'Voir les chiffres en tableau',
		walk: 'Lignes\u00a0: {count}. Les flèches gauche et droite mènent de l’une à l’autre, Échap en sort.',
		source: 'Source :',
		sources: 'Sources :',
		lower: 'note plus basse',
		higher: 'note plus haute',
		half: '(un tirage sur deux)',
		span: '{low} à {high}',
		interval: 'de {low} à {high}',
		nothing: 'aucun modèle',
		colon: '\u00a0: ',
		semicolon: '\u202f; ',
		columns: {
			item: 'Ligne',
			value: 'Valeur',
			low: '5 % des tirages sous',
			median: 'Médiane',
			high: '95 % des tirages sous',
			state: 'État',
			count: 'Nombre'
		}
	},
	summary: {
		field:
			'{dots} points, un pour {perDot} foyers ; {selected} sont en rouge, soit {share} du total.',
		fieldSorted:
			'{dots} points, un pour {perDot} foyers, rangés de la note la plus basse à la plus haute ; les {selected} derniers sont en rouge.',
		items:
			'Sur {items} informations d’un dossier, la note en lit environ {read} ; le sens de {known} est connu : {raises} vers le haut, {lowers} vers le bas.',
		bars: '{list}.',
		intervals: 'Log-cotes par rapport au foyer de référence, 5e à 95e centile des tirages. {list}.',
		fan: 'Du foyer de référence, à zéro, à un total de {end} une fois les {count} critères ajoutés, en log-cotes, pour neuf tirages sur dix.',
		contributionsNone: 'Ce foyer est le foyer de référence : sa note vaut zéro par construction.'
	},
	field: { households: 'Foyers représentés', selected: 'Sélectionnés pour un contrôle' },
	items: {
		raises: 'lu, fait monter la note',
		lowers: 'lu, fait baisser la note',
		read: 'lu, sens inconnu de nous',
		unread: 'pas lu'
	},
	guess: {
		choose: 'Votre réponse',
		yours: 'Votre choix'
	},
	sequence: { step: 'Étape {n} sur {of}', next: 'Étape suivante', back: 'Étape précédente' },
	voices: { claim: 'L’affirmation', answer: 'La réponse' },
	archetypes: {
		choose: 'Choisir un foyer',
		open: 'Reprendre ce foyer et changer ses réponses',
		uncovered: 'Aucun modèle publié'
	},
	care: {
		title: 'Avant d’aller plus loin',
		lines: [
			'Ce n’est pas votre note réelle. Seule l’administration la connaît.',
			'Un contrôle n’est pas une accusation.',
			'Ne renoncez pas à une aide à laquelle vous avez droit.'
		],
		help: 'Où trouver de l’aide',
		ask: 'Comment demander sa vraie note'
	},
	card: {
		close: 'Fermer',
		asOf: 'Valeur à la date : {date}',
		confidence: {
			primary: 'Texte de l’auteur, lu au moins en extrait.',
			secondary: 'Rapporté par un tiers.',
			seed: 'Lu dans un document de départ de l’enquête.',
			computed: 'Calculé par nous sur des chiffres publiés.'
		},
		from: 'D’où vient ce chiffre',
		open: 'Ouvrir la source',
		more: 'Voir dans la liste des sources',
		notLinked: 'Pas de lien : seule une copie a été lue, ou l’adresse n’est pas connue.',
		glossary: 'Voir dans le glossaire'
	},
	glossary: { lede: 'Les mots de cette histoire, en clair.' },
	sources: {
		lede: 'Chaque chiffre du site, avec sa date et sa source. La plupart des pages ont été lues en extrait, sur des copies enregistrées\u202f; elles n’ont pas été revérifiées en ligne.',
		facts: 'Les faits',
		conflicts: 'Les chiffres qui se contredisent',
		bibliography: 'La bibliographie',
		kind: { primary: 'Texte de l’auteur', secondary: 'Texte d’un tiers' },
		access: {
			full: 'lu en entier.',
			extract: 'lu en extrait.',
			relay: 'lu à travers un relais.',
			'not-seen': 'pas lu.'
		}
	},
	models: {
		lede: 'Ce que l’on sait de chaque modèle, et ce que l’on n’en sait pas. Un modèle reconstitué ne calcule qu’avec cinq critères de sens connu au moins.',
		coverage: '{signed} critères de sens connu, {known} listés, sur {total}',
		coverageAbout: '{signed} critères de sens connu, {known} listés, sur {total} environ',
		coverageUnknown: '{signed} critères de sens connu, {known} listés, total inconnu',
		computesNothing: 'Trop peu de critères connus : ce modèle est décrit, il ne calcule rien.',
		logisticAssumed: 'Que ce modèle soit une régression logistique est une hypothèse.',
		target: 'Ce qu’il cherche.',
		income: 'Le revenu mensuel.',
		intercept: 'Constante : {value}.',
		variables: 'Les {n} variables',
		variable: 'Variable',
		answer: 'Réponse',
		effect: 'Effet',
		version: 'Version',
		raises: 'fait monter',
		lowers: 'fait baisser',
		none: 'aucun effet propre',
		unknown: 'inconnu',
		context: 'n’est pas un critère du modèle',
		file: 'Le fichier de ce modèle (JSON)'
	},
	control: {
		capacity: 'Foyers contrôlés par an',
		capacitySays: '{count} foyers, soit {share} de tous',
		presetFit: 'Contrôles à domicile dus à la note, 2021',
		presetScore: 'Contrôles dus à la note, 2024',
		policy: 'Comment choisir',
		policies: {
			score: 'Par la note',
			random: 'Au hasard',
			income: 'Par le revenu seul',
			'score-then-random': 'Moitié note, moitié hasard',
			'non-take-up': 'À l’envers : le non-recours'
		},
		progress: 'Calcul sur {households} de foyers : {done} tirages sur {total}.',
		complete: 'Calculé sur {households} de foyers, {profiles} profils, {total} tirages.',
		failed:
			'Le calcul n’a pas pu se faire dans ce navigateur. Les chiffres affichés sont ceux calculés d’avance.',
		noscript: 'Sans JavaScript, voici le résultat pour la capacité de l’année du réglage.',
		span: '{low} à {high} fois',
		times: '{value} fois',
		same: 'autant que les autres',
		cannotTell: 'on ne peut pas conclure',
		used: 'a servi au réglage',
		less: 'moins souvent',
		more: 'plus souvent',
		summary: 'Fréquence de sélection par rapport à la moyenne, pour 95 % des tirages. {list}.',
		group: 'Groupe',
		share: 'Part des foyers',
		reference: '95 % des tirages',
		envelope: 'Avec les autres hypothèses',
		adversarial: 'Cas extrêmes trouvés',
		verdict: 'Conclusion',
		verdicts: {
			more: 'plus souvent',
			less: 'moins souvent',
			'cannot-tell': 'on ne peut pas conclure',
			used: 'a servi au réglage'
		}
	},
	capacity: {
		number: 'ou un nombre exact de foyers',
		refused:
			'« {found} » ne convient pas : il faut un nombre entier de foyers, de 1 à {households}. La figure reste celle de {count} foyers.',
		empty:
			'Il faut un nombre entier de foyers, de 1 à {households}. La figure reste celle de {count} foyers.',
		fewer:
			'Cet appareil étant lent, seules {total} des {kept} pondérations ont servi : les intervalles sont un peu moins sûrs.'
	},
	weights: {
		title: 'Avec quels poids',
		fitted: 'Les {draws} pondérations du réglage',
		own: 'Les poids de votre fichier, {name}',
		refused: 'Ce fichier ne peut pas servir ici. {reason}',
		known:
			'Ces poids sont connus, il n’y a plus rien à régler : seule la population reste incertaine, en {variants} variantes.',
		unanswered:
			'La population ne connaît pas ces critères, où chaque foyer compte comme la réponse de référence : {list}.'
	},
	...profileFr,
	act3: thirdActFr,
	act4: fourthPartFr,
	openData: {
		title: 'Données',
		lede: 'Tous les fichiers dont ce site est fait, à télécharger, à vérifier et à reprendre.',
		groups: {
			evidence: 'Chiffres, sources, inventaire',
			models: 'Modèles',
			population: 'Population synthétique',
			drm: 'Déclarations fictives du DRM',
			engine: 'Pour les programmes'
		},
		file: 'Fichier',
		what: 'Contenu',
		size: 'Taille',
		kilobytes: '{n} ko',
		files: '{n} fichiers',
		licence: 'Licence',
		licenceText:
			'Notre choix de données, nos libellés et nos calculs sont sous licence Creative Commons Attribution (CC\u00a0BY). Citez « Score de suspicion », avec un lien, et dites ce que vous avez changé.',
		sourcesText:
			'Les chiffres et les citations restent aux conditions de leur source : reprenez sa date et son nom.',
		dictionary: 'Dictionnaire des données',
		dictionaryText: 'Le sens de chaque champ, les unités et les règles de preuve (en anglais).',
		package: 'datapackage.json',
		packageText:
			'Le même inventaire pour les machines, au format Data Package : chaque fichier avec sa taille, son empreinte SHA-256, sa licence et, pour les tableaux, son schéma.',
		version: 'Version {version}, données du {date}.'
	},
	embed: { reuse: 'Reprendre cette figure' },
	notFound: {
		title: 'Cette page n’existe pas',
		text: 'L’adresse est peut-être ancienne ou mal recopiée.',
		home: 'Revenir au récit'
	},
	choose: {
		title: 'Choisir une langue',
		text: 'Une explication interactive de la notation des foyers par les administrations sociales.'
	}
};
