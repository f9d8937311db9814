import type { Block } from '../../types.ts';

/** What the score reads, and how it is made up. */
export const score: Block[] = [
	{
		type: 'step',
		id: 'file',
		title: 'Un dossier, quelques cases lues',
		text: [
			'Un dossier à la CAF contient quelque {fact:caf.items.per-file} informations. La note en lit [une quarantaine](source:senat-2024-r491), selon le Sénat.',
			"La Quadrature du Net et *Le Monde* ont décrit une partie de ces critères. En réunissant ce que nous avons pu lire, nous connaissons le **sens** de {result:coverage.signed} d'entre eux : s'ils font monter la note ou la font baisser. Leur **poids** exact est public, mais nous ne l'avons pas en main. Tout ce qui suit montre donc des fourchettes, jamais un chiffre inventé."
		],
		figure: {
			id: 'file-items',
			title: 'Ce que la note lit, et ce que nous en savons',
			see: 'Chaque case est une information du dossier. Les cases pleines sont les critères dont le sens est publié.'
		}
	},
	{
		type: 'guess',
		id: 'guess',
		title: 'Lequel passe pour plus suspect ?',
		question:
			"Deux voisins touchent l'[[aah]], l'allocation aux adultes handicapés. Tout le reste est pareil. Lequel a la note la plus haute ?",
		options: [
			{
				id: 'rest',
				label: 'Celui qui ne travaille pas',
				lines: ["Touche l'AAH", 'Sans emploi depuis longtemps', 'Revenus faibles']
			},
			{
				id: 'work',
				label: 'Celui qui travaille',
				lines: ["Touche l'AAH", 'Quelques heures de travail par semaine', 'Revenus faibles']
			}
		],
		answer: 'work',
		right: "C'est bien celui qui travaille.",
		wrong: "C'est l'autre : celui qui travaille.",
		reveal: [
			"Travailler tout en touchant l'AAH est l'un des critères qui font le plus monter la note, d'après [La Quadrature du Net](source:lqdn-2023-code-quoted). *Le Monde* en a relevé un autre, voisin : [déclarer chaque trimestre](source:alteco-2023) ses ressources pour l'AAH.",
			'Son voisin coche pourtant une autre case : peu de mois travaillés. Dans notre reconstitution, celui qui travaille passe devant dans {result:guess.share} des tirages. Cette proportion dépend de notre règle de tirage ; le sens du critère, lui, est publié.'
		],
		figure: {
			id: 'guess-figure',
			title: 'Les deux voisins, comparés au foyer de référence',
			see: 'La barre couvre neuf tirages sur dix. Celle du voisin qui travaille va nettement plus loin.'
		}
	},
	{
		type: 'sequence',
		id: 'build-up',
		title: 'La note, ligne par ligne',
		intro: [
			"Prenons une mère qui élève seule ses enfants, au RSA, avec quelques mois de travail dans l'année. Chaque fil est un jeu de poids possible, tiré au sort dans des limites que [la méthode](page:method#prior) expose. Il y en a {result:draws} ; {result:threads} sont dessinés."
		],
		figure: {
			id: 'fan',
			title: 'Une mère seule, au RSA, critère après critère',
			see: "Plus les fils partent à droite, plus la note est haute. Ils s'écartent parce que les poids ne sont pas connus."
		},
		steps: [
			{
				criterion: 'reference',
				line: 'Foyer de référence',
				title: 'Le point de départ',
				text: [
					"Zéro n'est pas une bonne note. C'est un foyer qui ne coche aucune des cases connues ; tout se mesure par rapport à lui."
				]
			},
			{
				criterion: 'revenu_mensuel',
				line: 'Revenus faibles',
				title: 'Des revenus faibles',
				text: [
					"« Plus le revenu d'un·e allocataire est faible, plus son score de suspicion est élevé », écrit [La Quadrature du Net](source:lqdn-2024-drm).",
					"De {=2014} à {=2018}, le programme ramenait les revenus au mois : la déclaration du trimestre divisée par trois ; à défaut, le revenu de l'année divisé par douze."
				]
			},
			{
				criterion: 'rsa',
				line: 'Touche le RSA',
				title: 'Le RSA, en plus',
				text: [
					"Le [[rsa]] va aux revenus les plus bas. La note compte pourtant [les deux](source:lqdn-2024-court), séparément : être pauvre, et recevoir l'aide prévue pour cela."
				]
			},
			{
				criterion: 'mois_activite_12m',
				line: 'Peu de mois travaillés',
				title: 'Peu de mois travaillés',
				text: [
					"Les mois d'activité des adultes du foyer sont [additionnés sur un an](source:lqdn-2023-code-quoted). Un parent seul en cumule forcément moins que deux."
				]
			},
			{
				criterion: 'stabilite_emploi',
				line: 'Emploi ou revenus instables',
				title: "L'instabilité",
				text: [
					'Ne pas avoir de travail ou de revenus stables est [un critère en soi](source:siecle-2023).'
				]
			},
			{
				criterion: 'separation_recente',
				line: 'Séparation récente',
				title: 'Une séparation récente',
				text: [
					"Dans la version {=2014–2018}, s'être séparé depuis moins de {fact:caf.separation.months} fait monter la note, [rapporte WIRED](source:wired-2024)."
				]
			},
			{
				criterion: 'situation_matrimoniale',
				line: 'Veuve, divorcée ou séparée',
				title: 'La même séparation, une seconde fois ?',
				text: [
					"[*Le Monde*](source:madmoizelle-2023), qui a eu le code de trois versions, cite aussi le fait d'être veuf, divorcé ou séparé. Dans quelle version ? Ce que nous avons lu ne le dit pas. Nous tirons donc ce critère à pile ou face : il pèse dans la moitié des tirages."
				]
			},
			{
				criterion: 'enfant_12',
				line: 'Un enfant de plus de {fact:caf.child.age-teen}',
				title: 'Un adolescent à la maison',
				text: [
					'Ce critère vient lui aussi du [*Monde*](source:madmoizelle-2023), sans version connue : il ne pèse que dans la moitié des tirages.'
				]
			},
			{
				criterion: 'quartier',
				line: 'Quartier « défavorisé »',
				title: "L'adresse",
				text: [
					"Habiter un quartier dit « défavorisé » [ajoute encore](source:next-2023). La CNAF [indique](source:solnum-2026) que le modèle de {=2026} n'utilise plus le lieu de résidence."
				]
			},
			{
				criterion: 'total',
				line: 'Note, par rapport à la référence',
				title: 'Aucune ligne ne dit « mère seule »',
				text: [
					"Il n'existe pas de critère « mère célibataire » dans les versions publiées. La Quadrature du Net [suppose](source:lqdn-2023-code-quoted) que l'inclure aurait été jugé trop risqué ; ses simulations montrent un ciblage indirect, par les revenus et les mois de travail.",
					"La note désigne donc quelqu'un sans jamais le nommer."
				]
			}
		]
	}
];
