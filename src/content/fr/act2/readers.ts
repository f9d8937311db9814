import type { Block } from '../../types.ts';

/** Which months are read, by whom, since when, and who answers for it. */
export const readers: Block[] = [
	{
		type: 'drm-step',
		id: 'drm-calendar',
		title: 'Chacun lit ses mois',
		text: [
			"Le registre est unique ; chaque prestation y ouvre sa propre fenêtre. Un même mois faux reste donc un an dans celle de l'aide au logement, et trois mois dans celle du RSA.",
			"Le mois le plus récent est le moins sûr, d'après une [audition au Sénat](source:senat-2023-audition-drm), qui demandait de reculer d'un mois. L'essai a commencé en {fact:sas.exp.start}."
		],
		figure: {
			id: 'drm-windows',
			title: 'Quels mois, pour quel droit',
			see: "Le mois du droit est tout à droite, et chaque barre couvre les mois lus. Hachuré : une règle passée, ou à l'essai."
		}
	},
	{
		type: 'drm-play',
		id: 'drm-play',
		title: 'Changez un mois',
		text: [
			'Les {result:drm.messages} messages de nos personnages sont [à télécharger](page:data) avec le reste des données. Ce qui vaut pour Sabrina vaut pour tous : un mois qui bouge, et la fenêtre, la réponse, la note bougent avec lui.'
		]
	},
	{
		type: 'drm-step',
		id: 'drm-since',
		title: 'Qui lit, et depuis quand',
		text: [
			"En {=2019}, le décret nomme deux usages : {fact:drm.purpose.2019}. La Quadrature du Net [rappelle](source:lqdn-2024-drm) que le gouvernement se voulait alors rassurant : il n'était pas question de contrôle.",
			"En janvier {=2024}, le [décret n° {=2024-50}](source:decret-2024-50) étend le DRM à d'autres prestations. Selon [La Quadrature](source:lqdn-2024-drm), il l'ouvre aussi, pour {fact:drm.fraud.experiment} et à titre d'essai, au ciblage des contrôles."
		],
		figure: {
			id: 'drm-readers',
			title: 'Ce qui était promis, ce qui a été ajouté',
			see: 'Chaque barre part de la date du texte, ou du premier usage connu. Hachuré, ce dont nous ne connaissons pas la suite.'
		},
		after: [
			"L'essai de ciblage a-t-il été arrêté, prolongé, rendu durable ? Les textes que nous avons lus ne le disent pas."
		]
	},
	{
		type: 'voices',
		id: 'drm-voices',
		title: 'Ce qui est dit, ce qui est répondu',
		text: [
			"Là encore, les mots sont résumés et datés. Nous n'avons pas lu de réponse de la CNAF sur l'usage du DRM dans la note."
		],
		exchanges: [
			{
				claim: {
					who: '[La Quadrature du Net](source:lqdn-2024-drm)',
					when: 'mars {=2024}',
					text: 'Un registre fait pour calculer des droits sert maintenant à surveiller, au nom de la « productivité » des contrôles.'
				},
				answer: {
					who: '[CNIL](source:cnil-2023-120), citée par La Quadrature du Net',
					when: 'novembre {=2023}',
					text: 'Dans son avis n° {=2023-120}, {fact:drm.cnil.2023.prod}.'
				}
			},
			{
				claim: {
					who: '[La Quadrature du Net](source:lqdn-2024-drm)',
					when: 'mars {=2024}',
					text: "L'Assurance vieillesse obtient le même accès, alors que son outil de profilage n'avait fait l'objet d'{fact:cnav.noformal}."
				},
				answer: {
					who: '[CNIL](source:cnil-2023-120)',
					when: 'novembre {=2023}',
					text: "Cette utilisation « devrait être précédée d'une phase d'expérimentation »."
				}
			},
			{
				claim: {
					who: '[Sénat](source:senat-2023-r836)',
					when: 'juillet {=2023}',
					text: 'Aux essais, {fact:drm.diverge}.'
				},
				answer: {
					who: '[Un cabinet de conseil](source:yce-2025-sas), partie prenante du projet',
					when: '{=2025}',
					text: '{fact:sas.unmodified} des déclarations pré-remplies sont validées sans changement. Cela ne dit pas combien sont justes.'
				}
			},
			{
				claim: {
					who: '[La Quadrature du Net](source:lqdn-2024-drm)',
					when: 'mars {=2024}',
					text: 'Plus le revenu est faible, plus la note est haute ; la CAF obtient maintenant de suivre ce revenu « en temps réel ».'
				},
				answer: {
					who: '[CNAF](source:solnum-2026)',
					when: 'janvier {=2026}, sur le modèle de {=2026}',
					text: 'La note aide, un agent décide.'
				}
			}
		]
	},
	{
		type: 'prose',
		id: 'drm-limits',
		title: 'Ce que le deuxième acte ne dit pas',
		text: [
			"Ce registre est notre reconstitution, à partir de textes publics et de formats publiés. Ce n'est pas le programme de la [[cnav]]."
		],
		list: [
			'Combien de personnes sont dans le DRM : aucune source que nous puissions citer ne le dit.',
			'Combien Sabrina toucherait : nos fenêtres lisent des revenus, elles ne calculent aucune aide.',
			"Quels revenus la note lit aujourd'hui, ni sur quels mois : rien de ce que nous avons lu ne le précise.",
			"Les classes de revenus de PASRAU et sa documentation technique : nous n'avons pas lu les listes officielles."
		]
	}
];
