import type { SecondActMessages } from './messages.ts';

export const secondActFr: SecondActMessages = {
	fiction: 'Personnes et montants inventés',
	letters: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
	span: '{from} à {to}',
	message: {
		summary:
			'Le message {file} : {shown} de ses {total} lignes, chacune avec son sens, et l’entrée qu’elles font dans le registre de {month} : {amount} net imposable.',
		columns: ['Ligne', 'Rubrique', 'Valeur', 'Ce qu’elle dit'],
		gap: { one: '… une ligne passée', many: '… {n} lignes passées' },
		title: 'Registre : {name}, {month}',
		note: 'Déclaré par {declarant}, message du {date}. C’est la même paie, dite de quatre façons : ces montants ne s’ajoutent pas.',
		kinds: {
			netFiscal: 'Net imposable',
			netSocial: 'Montant net social',
			netPaid: 'Net versé',
			gross: 'Brut'
		}
	},
	streams: {
		summary:
			'{name}, le registre en {year}, mois par mois : {dsn} par la DSN, {pasrau} par PASRAU dans l’année, en net versé.',
		columns: ['Mois', 'DSN', 'PASRAU', 'Registre'],
		dsn: 'DSN',
		ledger: 'Le registre',
		pasrau: 'PASRAU'
	},
	ways: {
		summary: 'L’année {year} de {name}, lue de quatre façons. {list}.',
		columns: ['Mois'],
		labels: {
			form: 'Déclaré chaque trimestre',
			tax: 'Déclaré aux impôts',
			ledger: 'Le registre, mois par mois',
			error: 'Le même, avec une erreur'
		},
		asides: {
			form: 'trimestre ÷ 3, net social',
			tax: 'année ÷ 12, net imposable',
			ledger: 'net imposable',
			error: 'net imposable'
		},
		year: '{amount} dans l’année',
		threshold: '{amount} par mois : le seul seuil publié, pour une personne seule'
	},
	scores: {
		summary:
			'La note de {name} au premier de chaque mois, de {from} à {to}, sous quatre lectures de son revenu, en log-cotes par rapport au foyer de référence. {list}.',
		columns: ['Mois'],
		asides: {
			form: 'dernier formulaire rendu, ÷ 3',
			tax: 'avant-dernière année, ÷ 12',
			ledger: 'un seul mois, l’avant-dernier',
			error: 'tel qu’on pouvait le lire ce jour-là'
		},
		zero: 'Le trait : foyer de référence. La barre : neuf tirages sur dix, hachurée là où le formulaire donne une autre note. Revenu « faible » : sous {amount} par mois, seuil publié pour une personne seule, que nous appliquons à tous.'
	},
	closer: {
		summary:
			'Cinq foyers, {months} mois : la lecture mensuelle du registre donne-t-elle une note plus haute ou plus basse que le formulaire trimestriel ? {list}.',
		columns: ['Foyer', 'Mois plus hauts', 'Mois plus bas', 'Mois pareils'],
		unstable: 'Emploi ou revenus instables',
		stable: 'Emploi stable',
		value: {
			higher: '{higher} mois plus hauts',
			lower: '{lower} mois plus bas',
			both: '{higher} plus hauts, {lower} plus bas',
			same: 'jamais de différence'
		},
		one: { higher: 'un mois plus haut', lower: 'un mois plus bas' },
		key: {
			higher: 'note plus haute avec le registre',
			lower: 'plus basse',
			same: 'la même'
		}
	},
	jobEnds: {
		summary: 'Une fin d’emploi saisie, puis affichée autrement à la page suivante. {list}.',
		columns: ['Formulaire', 'Date saisie', 'Date affichée', 'Effet'],
		typed: 'Page où l’on saisit',
		shown: 'Page suivante',
		field: 'Fin de l’emploi',
		label: '{name}, formulaire du trimestre qui s’ouvre en {month}',
		effect: 'L’emploi couvre maintenant un mois de plus : {month}.'
	},
	trail: {
		summary: 'Une erreur suivie de lecteur en lecteur : ce qui est lu, et ce qui est vrai. {list}.',
		columns: ['Jour', 'Ce qui est lu', 'Montant lu', 'Montant vrai'],
		read: 'ce qui est lu',
		truth: 'ce qui est vrai',
		stops: {
			sent: 'La déclaration : {month}, net social',
			score: 'La note lit {month} : net imposable',
			rights: 'Fenêtre du RSA : net social par mois',
			housing: 'Fenêtre du logement : net imposable par mois',
			form: 'Le formulaire : {month} pré-rempli',
			mended: 'La correction : {month}, net social'
		}
	},
	windows: {
		summary: 'Quels mois lit-on pour un droit ouvert en {month} ? {list}.',
		columns: ['Prestation', 'Mois lus', 'Règle et texte'],
		right: '{month}, pris pour exemple : le mois du droit, ou de la note',
		divided: '{span}, ÷ {n}',
		labels: {
			'caf-quarter': 'Note de la CAF, par le formulaire',
			'caf-year': 'Note de la CAF, par l’impôt',
			housing: 'Aides au logement',
			'rsa-ppa': 'RSA, prime d’activité : avant mars 2025',
			'rsa-ppa-shifted': 'RSA, prime d’activité : l’essai',
			'rsa-ppa-2025': 'RSA, prime d’activité : depuis mars 2025',
			c2s: 'Complémentaire santé solidaire'
		}
	},
	readers: {
		summary: 'À quoi sert le DRM, et depuis quand. {list}.',
		columns: ['Usage', 'Depuis', 'Groupe'],
		promised: 'Promis en 2019',
		added: 'Ajouté depuis',
		opinions: 'Avis de la CNIL',
		since: 'depuis le {date}',
		until: 'le {date}, pour un an ; la suite n’est établie ni dans un sens ni dans l’autre',
		known: 'usage autorisé ou en cours',
		unknown: 'suite inconnue',
		rows: {
			portal: 'Informer chacun sur un portail',
			housing: 'Calculer les aides au logement',
			statistics: 'Indemnité inflation, Insee, cumul emploi-retraite, garantie jeunes',
			benefits: 'RSA, prime d’activité, C2S, pensions',
			checks: 'Viser les contrôles : un essai',
			prefilled: 'Pré-remplir les déclarations de RSA et de prime d’activité',
			selfEmployed: 'Un troisième flux : les indépendants',
			cnil2019: 'n° 2019-072, sur la création',
			cnil2023: 'n° 2023-120, sur la lutte contre la fraude'
		}
	}
};
