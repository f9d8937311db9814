import type { Block } from '../../types.ts';

/** What the score is for: order, target, checks, and who says so. */
export const control: Block[] = [
	{
		type: 'step',
		id: 'ranking',
		title: 'La note range, le contrôle prend le haut',
		text: [
			'Seule, une note ne veut rien dire. Elle sert à mettre les dossiers en ordre : [les plus hauts](source:lqdn-2023-code) sont proposés au contrôle.',
			"Le rang d'un foyer dépend donc aussi de celui des autres. Et sans le poids de chaque critère ni la population entière, personne ne peut le calculer d'ici."
		],
		figure: {
			id: 'field-sorted',
			title: 'Les mêmes foyers, rangés par note',
			see: 'Schéma. De gauche à droite, de la note la plus basse à la plus haute ; en rouge, autant de points que de contrôles déclenchés par la note en {=2024}.'
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
			see: "Les contrôleurs trouvent de l'argent versé en trop, et aussi de l'argent qui aurait dû l'être.",
			rows: {
				'caf.onsite.2015.checks': 'Contrôles sur place',
				'caf.onsite.2015.overpayments': 'Trop-perçus trouvés',
				'caf.onsite.2015.underpayments': 'Rappels de droits trouvés'
			}
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
			'Le journal ajoute que {fact:caf.home-checks.poorest} de ces visites concernent les foyers les plus précaires ; les textes que nous avons lus ne définissent pas ce mot.'
		],
		figure: {
			id: 'lone-parents',
			title: 'Familles monoparentales, parmi les foyers et parmi les contrôlés',
			see: "C'est un constat publié, dont l'année n'est pas précisée dans les textes lus. Ce n'est pas un résultat de notre simulation.",
			rows: {
				'caf.households.lone-parents': 'Parmi les foyers allocataires',
				'caf.home-checks.lone-parents': 'Parmi les contrôlés à domicile'
			}
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
			see: "L'essentiel est automatique. En rouge, ceux que la note a déclenchés.",
			rows: {
				'caf.checks.all.2024': 'Tous les contrôles',
				'caf.checks.automated.2024': 'Dont automatisés',
				'caf.checks.documents-and-site.2024': 'Dont sur pièces ou sur place',
				'caf.checks.score.2024': 'Déclenchés par la note'
			}
		}
	},
	{
		type: 'voices',
		id: 'voices',
		title: 'Qui le dit, et qui répond',
		text: ['Les mots sont ceux des uns et des autres, résumés et datés. Chaque nom mène au texte.'],
		exchanges: [
			{
				claim: {
					who: '[La Quadrature du Net](source:lqdn-2023-code)',
					when: 'novembre {=2023}',
					text: 'La CAF a fait un outil qui vise délibérément les plus précaires.'
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
	}
];
