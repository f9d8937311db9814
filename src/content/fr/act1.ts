import type { Act } from '../types.ts';

export const act1: Act = {
	id: 'act1',
	opening: {
		kicker: 'Premier acte : la note',
		title: 'Score de suspicion',
		lede: "Le premier de chaque mois, un programme de la CAF attribue une note à chacun des {fact:caf.households.2024} de foyers allocataires. Plus elle est haute, plus un contrôle est proche. D'après le code [obtenu et publié par La Quadrature du Net](source:lqdn-2023-code), ce qui la fait monter, c'est d'être pauvre, au chômage, au [[rsa]], ou de travailler avec un handicap.",
		figure: {
			id: 'field',
			title: 'Un point pour mille foyers',
			see: "En rouge, les {fact:caf.checks.score.2024} contrôles que la note a déclenchés en {=2024}, selon la [[cnaf]]. Leur place dans le champ est tirée au sort : qui ils visent n'est pas public."
		},
		summaryTitle: 'En trois phrases',
		summary: [
			"En France, des millions de familles reçoivent une aide pour se loger, élever leurs enfants ou vivre avec peu, et un ordinateur donne à chacune une note qu'elle ne voit pas.",
			"Cette note essaie de deviner qui a reçu trop d'argent, ce qui arrive le plus souvent à cause d'une erreur et rarement d'une triche.",
			"Les familles pauvres et celles dont la vie change souvent ont une note plus haute, et ce sont elles qu'on vient vérifier en premier."
		]
	},
	blocks: [
		{
			type: 'step',
			id: 'file',
			title: 'Un dossier, quelques cases lues',
			text: [
				"Un dossier à la CAF contient quelque {fact:caf.items.per-file} informations. La note en lit [une quarantaine](source:senat-2024-r491), selon le Sénat.",
				"La Quadrature du Net et *Le Monde* ont décrit une partie de ces critères. En réunissant ce que nous avons pu lire, nous connaissons le **sens** de {result:coverage.signed} d'entre eux : s'ils font monter la note ou la font baisser. Leur **poids** exact est public, mais nous ne l'avons pas en main. Tout ce qui suit montre donc des fourchettes, jamais un chiffre inventé."
			],
			figure: {
				id: 'file-items',
				title: "Ce que la note lit, et ce que nous en savons",
				see: "Chaque case est une information du dossier. Les cases pleines sont les critères dont le sens est publié."
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
				"Son voisin coche pourtant une autre case : peu de mois travaillés. Dans notre reconstitution, celui qui travaille passe devant dans {result:guess.share} des tirages. Cette proportion dépend de notre règle de tirage ; le sens du critère, lui, est publié."
			],
			figure: {
				id: 'guess-figure',
				title: 'Les deux voisins, comparés au foyer de référence',
				see: "La barre couvre neuf tirages sur dix. Celle du voisin qui travaille va nettement plus loin."
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
						"Ne pas avoir de travail ou de revenus stables est [un critère en soi](source:siecle-2023)."
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
						"Ce critère vient lui aussi du [*Monde*](source:madmoizelle-2023), sans version connue : il ne pèse que dans la moitié des tirages."
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
		},
		{
			type: 'step',
			id: 'ranking',
			title: 'La note range, le contrôle prend le haut',
			text: [
				"Seule, une note ne veut rien dire. Elle sert à mettre les dossiers en ordre : [les plus hauts](source:lqdn-2023-code) sont proposés au contrôle.",
				"Le rang d'un foyer dépend donc aussi de celui des autres. Et sans le poids de chaque critère ni la population entière, personne ne peut le calculer d'ici."
			],
			figure: {
				id: 'field-sorted',
				title: 'Les mêmes foyers, rangés par note',
				see: "Schéma. De gauche à droite, de la note la plus basse à la plus haute ; en rouge, autant de points que de contrôles déclenchés par la note en {=2024}."
			}
		},
		{
			type: 'step',
			id: 'target',
			title: 'Elle cherche des trop-perçus, pas des fraudes',
			text: [
				"Le modèle de {=2026} apprend à reconnaître un [[indu]], de l'argent versé en trop : au moins {fact:caf.target.2026.amount}, pendant au moins {fact:caf.target.2026.months}. C'est [la CNAF qui l'écrit](source:caf-2026-dmde).",
				"Un indu n'est pas une fraude. Il naît le plus souvent d'une règle compliquée, d'une case mal comprise, d'un changement signalé trop tard. [La Quadrature du Net](source:ricochets-2024) en conclut que chercher les indus, c'est trouver les vies instables."
			],
			figure: {
				id: 'onsite-2015',
				title: 'Ce que trouvent les contrôles sur place, en {=2015}',
				see: "Les contrôleurs trouvent de l'argent versé en trop, et aussi de l'argent qui aurait dû l'être."
			},
			after: [
				"Un même contrôle peut trouver l'un et l'autre : les deux barres ne s'additionnent pas. En euros, {fact:caf.onsite.2015.overpayments-eur} de trop-perçus et {fact:caf.onsite.2015.underpayments-eur} de rappels de droits."
			]
		},
		{
			type: 'step',
			id: 'checked',
			title: "Chez qui l'on sonne",
			text: [
				"[*Le Monde*](source:lemonde-2023-caf) a comparé les foyers allocataires à ceux que l'on contrôle à domicile. Les familles monoparentales y sont plus de deux fois plus présentes que dans l'ensemble.",
				"Le journal ajoute que {fact:caf.home-checks.poorest} de ces visites concernent les foyers les plus précaires ; les textes que nous avons lus ne définissent pas ce mot."
			],
			figure: {
				id: 'lone-parents',
				title: 'Familles monoparentales, parmi les foyers et parmi les contrôlés',
				see: "C'est un constat publié, dont l'année n'est pas précisée dans les textes lus. Ce n'est pas un résultat de notre simulation."
			}
		},
		{
			type: 'step',
			id: 'denominators',
			title: 'Presque rien, ou presque tout ?',
			text: [
				"La CNAF répond que la note ne concerne que moins de {fact:caf.checks.score-share-claim.2024} des [contrôles](source:moneyvox-2026). *Le Monde* écrit qu'elle déclenchait environ {fact:caf.home-checks.score-share.2021} des contrôles à domicile en {=2021}.",
				"Les deux peuvent être vrais : la première compte aussi les vérifications faites par des ordinateurs, à l'insu des gens ; le second, les visites."
			],
			figure: {
				id: 'all-checks',
				title: 'Tous les contrôles de la CAF en {=2024}',
				see: "L'essentiel est automatique. En rouge, ceux que la note a déclenchés."
			}
		},
		{
			type: 'voices',
			id: 'voices',
			title: 'Qui le dit, et qui répond',
			text: [
				"Les mots sont ceux des uns et des autres, résumés et datés. Chaque nom mène au texte."
			],
			exchanges: [
				{
					claim: {
						who: '[La Quadrature du Net](source:lqdn-2023-code)',
						when: 'novembre {=2023}',
						text: "La CAF a fait un outil qui vise délibérément les plus précaires."
					},
					answer: {
						who: '[CNAF](source:lqdn-2024-drm), par son directeur',
						when: 'cité en mars {=2024}',
						text: "Elle n'a « ni à rougir » ni à s'« excuser » de ses pratiques."
					}
				},
				{
					claim: {
						who: '[La Quadrature du Net](source:clubic-2026-02)',
						when: 'février {=2026}',
						text: "Sans les données qui ont servi à l'entraîner, le code publié ne montre pas qui le nouveau modèle désigne."
					},
					answer: {
						who: '[CNAF](source:solnum-2026)',
						when: 'janvier {=2026}',
						text: "La note aide, un agent décide. Nationalité, genre et lieu de résidence n'en font pas partie."
					}
				},
				{
					claim: {
						who: '[La Quadrature du Net](source:ricochets-2024)',
						when: 'décembre {=2024}',
						text: "L'Assurance maladie vise les mères précaires avec un outil du même genre."
					},
					answer: {
						who: '[CNAM](source:mind-2024)',
						when: 'décembre {=2024}',
						text: "L'algorithme actuel ne contient ni le sexe ni l'âge du demandeur. Elle ne conteste pas les avoir utilisés par le passé."
					}
				},
				{
					claim: {
						who: '[La Défenseure des droits](source:lqdn-2026-thread)',
						when: 'octobre {=2025}',
						text: "Devant le Conseil d'État, elle a appuyé le recours des associations : une discrimination est possible."
					},
					answer: {
						who: "[Conseil d'État](source:lqdn-2026-thread)",
						when: 'annoncé pour le printemps {=2026}',
						text: "Nous n'avons pas trouvé de décision dans les textes à notre disposition en novembre {=2026}. Cela ne prouve pas qu'il n'y en ait pas."
					}
				}
			]
		},
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
				see: "Cinq critères, cinq fourchettes identiques : le document donne le sens de chacun, pas son poids."
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
				title: 'Neuf foyers sur la même échelle',
				see: "Choisissez un foyer pour voir ce qui le compose. Les notes de deux modèles différents ne se comparent pas."
			}
		},
		{
			type: 'profile',
			id: 'profile',
			title: 'À vous',
			text: [
				"Composez un foyer, le vôtre ou un autre. Rien de ce que vous répondez ne quitte votre navigateur."
			]
		},
		{
			type: 'prose',
			id: 'unknown',
			title: 'Ce que cet acte ne dit pas',
			text: [
				"Il ne dit pas qui est contrôlé. Il faut pour cela comparer chaque foyer à tous les autres : c'est l'objet du troisième acte, en préparation. Le deuxième montrera d'où viennent les revenus que la note lit."
			],
			list: [
				"Les **poids** des modèles de {=2010} à {=2018} sont publiés par La Quadrature du Net ; nous n'avons pas pu les consulter. [Qui les possède](page:method#file) peut déposer le fichier ici : toute la page se redessine.",
				"Le sens d'environ {result:coverage.unsigned} critères nous reste inconnu. Ils peuvent renforcer ou compenser ceux que nous montrons.",
				"Le modèle en service de {=2018} à {=2025} n'a pas été publié.",
				"Que les versions d'avant {=2026} soient des régressions logistiques est une hypothèse, plausible et non vérifiée."
			]
		}
	]
};
