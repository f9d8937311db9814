import type { RightsWords } from '#lib/rights/words.ts';

export const rightsWords: RightsWords = {
	contents: 'Sur cette page',
	steps: {
		filter: 'Montrer ce qui concerne',
		all: 'Tous les organismes',
		phases: {
			before: 'Avant : qui contrôle, et comment',
			during: "Pendant : ce que l'on peut vous demander",
			after: 'Après : ce qui peut suivre',
			contest: 'Contester, demander une médiation'
		},
		everywhere: 'Partout',
		voices: 'Ce que des personnes racontent',
		voicesAbout:
			'Ces récits viennent de ceux qui les ont publiés. Nous ne les avons pas vérifiés, et ils ne disent pas combien de contrôles se passent ainsi.'
	},
	form: {
		title: 'Écrire la lettre',
		privacy:
			"La lettre se fait dans votre navigateur. Rien n'est envoyé, rien n'est gardé : fermez la page, et tout est effacé.",
		noscript:
			'Sans JavaScript, la lettre ne peut pas se remplir ici. Voici les modèles : remplacez ce qui est entre crochets.',
		agency: 'Quel organisme ?',
		situation: "Que s'est-il passé ?",
		situations: {
			score: 'Je veux connaître mon score',
			checked: "J'ai été contrôlé·e",
			refused: 'Ma demande a été refusée',
			silent: 'Pas de réponse après un mois'
		},
		recipient: 'À qui écrire maintenant ?',
		recipients: { agency: "À l'organisme", cada: 'À la CADA', cnil: 'À la CNIL' },
		recipientsAbout: {
			agency: 'Il doit répondre le premier.',
			cada: 'Pour les documents, dont les quatre éléments dus pour une décision.',
			cnil: 'Pour vos données : votre score, et ce qui a servi à le calculer.'
		},
		dates: 'Les dates',
		you: 'Vous et votre dossier',
		optional: '(facultatif)',
		fields: {
			name: 'Prénom et nom',
			address: 'Votre adresse',
			number: 'Votre numéro',
			office: "L'organisme et son adresse",
			place: 'Lieu où vous écrivez',
			sentOn: 'Date de la lettre',
			checkedOn: 'Date du contrôle',
			requestedOn: "Date où l'organisme a reçu votre demande",
			refusedOn: 'Date où vous avez reçu le refus',
			registeredOn: 'Date où la CADA a enregistré votre demande'
		},
		hints: {
			requestedOn: "Celle de l'avis de réception, si vous l'avez.",
			registeredOn: "Elle figure sur l'accusé de réception de la CADA. Sert à calculer la suite."
		},
		officeOwn: 'À qui envoyer la lettre',
		officeHint:
			"Nom de l'organisme et adresse de la personne déléguée à la protection des données : elle est sur son site, dans la page « données personnelles ». Nous ne l'avons pas vérifiée, à vous de la recopier."
	},
	letter: {
		title: 'Votre lettre',
		french: '',
		missing: 'Il manque :',
		complete: 'La lettre est complète. Relisez-la, datez, signez, gardez une copie.',
		tooEarly: "Le mois n'est pas passé : attendez le lendemain du {day}.",
		subject: 'Objet',
		enclosures: 'Pièces jointes',
		law: "S'appuie sur",
		copy: 'Copier',
		copied: 'Lettre copiée.',
		copyFailed: 'La copie a échoué : sélectionnez la lettre et copiez-la.',
		print: 'Imprimer',
		txt: 'Fichier .txt',
		odt: 'Fichier .odt',
		odtFailed: "Le fichier n'a pas pu être fait. Le fichier .txt contient le même texte.",
		saved: 'Fichier enregistré : {name}.',
		address:
			"L'adresse de la CADA et celle de la CNIL sont à vérifier sur leur site, où l'on peut aussi écrire en ligne."
	},
	dates: {
		title: 'Les dates qui comptent',
		none: 'Donnez une date : celles qui en découlent apparaîtront ici.',
		about:
			"Comptées de la date que vous donnez. Le temps laissé à l'organisme part du jour où il reçoit la lettre : gardez la preuve de l'envoi.",
		early:
			"Ce que vous avez à faire est donné un jour plus tôt que le dernier, car les façons de compter diffèrent d'un jour. N'attendez pas ce jour-là.",
		names: {
			answer: 'Fin du mois laissé pour répondre sur vos données. Ensuite, plainte à la CNIL.',
			extended: "Fin du temps allongé, si l'organisme vous a annoncé deux mois de plus.",
			refusal: 'Sans réponse sur les documents, le refus est né.',
			cadaBy: 'À faire au plus tard : saisir la CADA.',
			opinion: 'Fin du mois laissé à la CADA pour son avis.',
			confirmed: "Si l'organisme se tait encore, le refus est confirmé.",
			courtBy: 'À faire au plus tard : saisir le tribunal administratif.'
		},
		next: {
			agency:
				'Sans réponse : deux suites, une par sujet. Vos données, à la CNIL. Les documents, à la CADA.',
			cada: "Après l'avis de la CADA, ou deux mois de silence de l'organisme : le tribunal administratif.",
			cnil: "La CNIL vous tient au courant de la suite. Elle peut enquêter ; elle n'accorde pas d'argent."
		}
	},
	generic: {
		title: 'Les lettres à remplir à la main',
		about: 'Elles valent pour tout organisme.'
	}
};
