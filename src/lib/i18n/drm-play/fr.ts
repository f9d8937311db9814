import type { DrmPlayMessages } from './messages.ts';

export const drmPlayFr: DrmPlayMessages = {
	fictional: 'Personnes, employeurs, organismes et montants sont inventés.',
	counts: {
		problem: ['{n} problème', '{n} problèmes'],
		refused: ['{n} fichier non lu', '{n} fichiers non lus'],
		file: ['{n} fichier lu', '{n} fichiers lus'],
		person: ['{n} personne trouvée', '{n} personnes trouvées'],
		line: ['{n} ligne', '{n} lignes'],
		month: ['{n} mois', '{n} mois']
	},
	month: {
		title: 'Un mois d’une personne fictive',
		person: 'Personne fictive',
		month: 'Mois de versement',
		what: 'Ce qui arrive ce mois-là',
		kinds: {
			shift: 'Des heures en moins',
			bonus: 'Une prime',
			late: 'Une allocation en retard',
			site: 'Erreur : la paie déclarée une seconde fois, pour un autre établissement',
			pay: 'Erreur : un autre salaire déclaré que celui versé'
		},
		impossible: {
			dsn: 'pas de salaire ce mois-là',
			pasrau: 'pas d’allocation ni de pension ce mois-là'
		},
		nothing: 'Aucun versement à {name} ce mois-là : choisissez-en un autre.',
		which: 'Versement touché',
		netPaid: '{who}, {amount} versés',
		amounts: {
			shift: 'Heures non travaillées',
			bonus: 'Prime brute',
			late: 'Retard',
			pay: 'Salaire brut déclaré'
		},
		units: { hours: 'heures', euros: '€', months: 'mois' },
		bad: {
			shift:
				'« {found} » ne convient pas : il faut un nombre d’heures, de 0 à 200. Le calcul reste sur {kept}.',
			bonus:
				'« {found} » ne convient pas : il faut un montant en euros, de 0 à 100 000. Le calcul reste sur {kept}.',
			late: '« {found} » ne convient pas : il faut un nombre entier de mois, de 1 à 12. Le calcul reste sur {kept}.',
			pay: '« {found} » ne convient pas : il faut un montant en euros, de 0 à 100 000. Le calcul reste sur {kept}.'
		},
		corrected: 'L’employeur corrige avant la lecture du registre',
		failed: 'Ce mois n’a pas pu être calculé dans ce navigateur.',
		again: 'Réessayer'
	},
	thresholds: {
		title: 'Les seuils que personne n’a publiés : à vous de les dire',
		text: 'Le seul seuil publié est celui d’une personne seule, {published} par mois. Pour « revenus faibles » et « peu de mois travaillés », les sources ne donnent que le sens.',
		low: 'Revenus « faibles » en dessous de (€ par mois)',
		few: 'Mois travaillés « peu nombreux » en dessous de (vide : critère laissé de côté)',
		lowOf: {
			single: 'Au départ, le seuil publié.',
			other:
				'Au départ, le seuil publié pour une personne seule, faute d’un autre ; ce foyer n’en est pas une.',
			rsa: 'Au RSA, le critère « revenus faibles » est toujours rempli, quel que soit ce seuil.'
		},
		bad: 'Il faut un nombre : le calcul reste sur le dernier qui convenait.'
	},
	said: {
		title: 'Ce qui change',
		event: '{name}, {month}. {event}',
		ledger: 'Registre, net versé : {list}.',
		ledgerOf: '{month}, {before} → {after}',
		ledgerBeyond:
			'L’argent versé plus tard n’y est pas encore : personne ne l’a déclaré à la fin de {right}.',
		ledgerSame: 'Registre : aucun montant ne change.',
		past: 'La déclaration corrigée reste dans l’historique, sans plus compter : {lines}.',
		window: '{name} : {before} → {after} par mois, en net imposable.',
		windowsSame: 'Fenêtres : aucune moyenne ne change.',
		windowsUntaxed:
			'Fenêtres : aucune moyenne ne change en net imposable. Cette allocation n’est pas imposable, elle ne compte qu’en net versé.',
		income: 'Revenu du foyer sur trois mois : {before} → {after} par mois.',
		crossed: 'Critère « {name} » : {before} → {after}.',
		same: 'Aucun critère ne bascule : sans seuil franchi, ni la note ni le rang ne bougent.',
		rsa: 'Au RSA, « revenus faibles » est déjà rempli : un revenu de plus ou de moins n’y change rien.',
		score: 'Note : {before} avant, {after} après.',
		scoreSame: 'Note : {before}, avant comme après.',
		rank: 'Rang sur {households} de foyers : du {before} avant, du {after} après.',
		rankSame: 'Rang sur {households} de foyers : du {before}, avant comme après.',
		rankFailed: 'Le rang n’a pas pu être calculé dans ce navigateur ; le reste est juste.',
		working: 'Calcul du rang…',
		toCome: '{low} au {high}'
	},
	lines: {
		title: 'Les lignes récrites, au format réel',
		what: {
			rewritten: 'Message récrit : {who}, {month}',
			added: 'Message ajouté : {who}, {month}',
			withdrawn: 'Message qui n’est plus envoyé : {who}, {month}'
		},
		before: 'avant',
		after: 'après',
		more: 'et {lines} de plus',
		from: 'Libellés : cahier technique, par des dépôts publics.'
	},
	ledger: {
		title: 'Le registre de {name}, lu le {day}',
		see: 'Net versé par mois. En haut avant, en bas après.',
		caption: 'Registre de {name}, net versé par mois, avant et après le changement',
		month: 'Mois',
		before: 'Avant',
		after: 'Après',
		dsn: 'DSN, salaires',
		pasrau: 'PASRAU, prestations',
		changed: 'change',
		seen: 'Registre des mois'
	},
	windows: {
		title: 'Ce que chaque organisme en retient',
		caption: 'Moyenne mensuelle lue par chaque fenêtre pour un droit de {right}',
		columns: ['Fenêtre', 'Net imposable', 'Net versé'],
		columnsOne: ['Fenêtre', 'Mois lus'],
		missing: '{months} sans déclaration',
		names: {
			'caf-quarter': 'Note de la CAF, code de 2014-2018',
			'caf-year': 'Note de la CAF, code de 2014-2018, sans déclaration trimestrielle',
			housing: 'Aides au logement',
			'rsa-ppa': 'RSA et prime d’activité',
			'rsa-ppa-shifted': 'RSA et prime d’activité, un mois plus tôt',
			'rsa-ppa-2025': 'RSA et prime d’activité, selon la presse',
			c2s: 'Complémentaire santé solidaire'
		},
		until: 'jusqu’en {month}',
		since: 'depuis {month}',
		trial: 'à l’essai',
		note: 'Une fenêtre additionne et divise, sans abattement ni revenu exclu. Le net imposable est notre choix : c’est avec le net versé le seul montant présent dans les deux flux. Deux sortes de montants ne s’additionnent jamais.',
		right: 'Pour un droit de {right}, registre lu le dernier jour du mois.'
	},
	score: {
		title: 'La note et le rang',
		note: 'Le modèle de 2010-2018 ne lisait pas le DRM : on suppose ici que le registre lui donne le revenu des trois mois d’avant et les mois travaillés. Les autres réponses du foyer ne bougent pas. La note se compte par rapport à un foyer de référence ; les intervalles tiennent 90 % des tirages.',
		before: 'Avant',
		after: 'Après',
		lower: 'moins',
		higher: 'plus suspect',
		rankTitle: 'Dans la file des contrôles',
		first: '1er'
	},
	file: {
		title: 'Lire votre propre fichier',
		text: 'Un fichier DSN ou PASRAU, ou plusieurs : personnes, mois, fenêtres, et chaque ligne qui fait problème.',
		pick: 'Choisir des fichiers',
		drop: 'ou déposez-les ici.',
		privacy:
			'Tout se lit dans ce navigateur : rien n’est envoyé, rien n’est enregistré, et fermer l’onglet oublie tout.',
		sample: 'Essayer avec un fichier d’exemple',
		sampleFiles: 'Télécharger l’exemple (fictif)',
		sampleFailed: 'L’exemple n’a pas pu être chargé.',
		reading: 'Lecture de {name} : {read} sur {size}.',
		cancel: 'Arrêter',
		cancelled: 'Lecture arrêtée avant la fin : ce fichier n’est pas compté.',
		failed: 'Ce fichier n’a pas pu être lu : la lecture s’est interrompue.',
		died: 'La lecture s’est interrompue : le navigateur a manqué de mémoire, ou le fichier a bougé. Rien n’a été gardé ; vous pouvez recommencer.',
		clear: 'Tout oublier',
		complete: 'Lecture complète : aucun problème trouvé.',
		incomplete:
			'Lecture incomplète (complete: false) : {problems}, {refused}. Tout ce qui pouvait l’être a été lu.',
		done: '{files}, {people}.',
		refused: 'Fichiers non lus',
		files: 'Fichiers lus',
		filesColumns: ['Fichier', 'Taille', 'Lignes', 'Déclarations', 'Problèmes'],
		people: {
			nir: 'par leur numéro de sécurité sociale (NIR)',
			temporary: 'sous un numéro provisoire',
			unmatched: 'sans numéro utilisable'
		},
		peopleNote: {
			temporary: 'numéro provisoire, tenu à part',
			unmatched: 'numéro inutilisable : personne ne peut dire à qui sont ces montants'
		},
		list: 'Personnes trouvées',
		show: 'Voir le registre',
		unmask: 'Montrer les numéros en entier',
		previous: 'Précédentes',
		next: 'Suivantes',
		range: '{from} à {to} sur {count}',
		nobody: 'Aucune personne dans ces fichiers.',
		noNumber: 'sans numéro',
		noMonth: 'sans mois',
		ledger: 'Registre de {who}',
		ledgerNote: 'Les sortes de montants ne s’additionnent pas entre elles.',
		left: 'et {months} plus anciens',
		kinds: {
			netFiscal: 'Net imposable',
			netPaid: 'Net versé',
			netSocial: 'Net social',
			withholding: 'Impôt prélevé',
			gross: 'Brut',
			otherGross: 'Autre brut'
		},
		past: 'Lignes annulées ou remplacées',
		month: 'Mois',
		windows: 'Ce que chaque organisme en retient',
		right: 'Pour un droit de',
		window: 'Fenêtre',
		reads: 'Mois lus',
		noLonger: 'ne vaut pas ce mois-là',
		problems: 'Problèmes, ligne par ligne',
		problemsColumns: ['Fichier', 'Ligne', 'Rubrique', 'Trouvé', 'Attendu'],
		problemsMore: 'En montrer plus',
		wholeFile: 'tout',
		nothing: 'rien',
		skipped: 'Rubriques passées',
		skippedText: '{lines} sans usage pour le registre ; rubriques différentes : {kinds}.',
		skippedColumns: ['Rubrique', 'Lignes', 'Dans la norme'],
		skippedUnknown: 'Dont, dans des blocs inconnus de nous : {lines}.',
		known: 'oui',
		unknown: 'inconnue',
		bytes: '{n} Mo'
	}
};
