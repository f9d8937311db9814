import type { Block } from '../../types.ts';

/** Errors and fraud against non-take-up, in euros and in people. */
export const money: Block[] = [
	{
		type: 'evidence',
		id: 'euros',
		title: 'Trop versé, jamais versé',
		text: [
			"À gauche, l'argent versé en trop, par erreur ou par fraude. À droite, l'argent que des gens n'ont pas reçu et auquel ils avaient droit. Une seule échelle : des euros par an.",
			"Au RSA, {fact:indu.rsa.2023.amount} versés en trop en {=2023} ; {fact:nr.rsa.total.year} jamais demandés en {=2018}. La fraude qu'estime le [Haut Conseil du financement de la protection sociale](source:vie-publique-2024-hcfips), {fact:hcf.est.2023.rsa}, en vaut la moitié."
		],
		figure: {
			id: 'euros-figure',
			title: 'Ce qui sort en trop, ce qui ne sort pas',
			see: 'En euros par an. Les plus courtes sont grossies pour rester visibles.',
			headings: {
				'indu.rsa.2023.amount': 'RSA',
				'indu.ppa.2023.amount': "Prime d'activité",
				'cnam.fraudrate.eur': 'Complémentaire santé solidaire',
				'cnav.est.2024': 'Retraite et minimum vieillesse',
				'caf.fraud.2022.eur': 'CAF, après contrôles, {=2022}'
			},
			rows: {
				'indu.rsa.2023.amount': 'Versé en trop, {=2023}',
				'hcf.est.2023.rsa': 'Fraude estimée, {=2023}',
				'nr.rsa.total.year': 'Non demandé, {=2018}',
				'indu.ppa.2023.amount': 'Versée en trop, {=2023}',
				'hcf.est.2023.ppa': 'Fraude estimée, {=2023}',
				'nr.ppa': 'Non demandée',
				'cnam.fraudrate.eur': 'Fraude estimée, {=2022}',
				'cnam.175': 'Au-dessus du plafond, {=2022}',
				'cnam.nonrecours': 'Non demandée, {=2024}',
				'cnav.est.2024': 'Fraude estimée, toutes pensions, {=2024}',
				'nr.aspa.total.year': 'Minimum vieillesse non demandé, {=2016}',
				'caf.fraud.2022.eur': 'Fraude trouvée',
				'caf.wrongly-paid.2022': 'Trop-perçus trouvés, fraude comprise',
				'caf.returned.2022': 'Rendu aux allocataires'
			}
		},
		after: [
			'Quatre de ces sommes sont nos multiplications, dites dans leur fiche. Le RSA non demandé est publié par trimestre ; le minimum vieillesse par mois, {fact:nr.aspa.amount.drees} selon la [DREES](source:drees-2022-dd97), {fact:nr.aspa.amount.senat} selon le [Sénat](source:senat-2024-l044). Le milliard de la {=C2S} est une comparaison de La Quadrature du Net, lue dans [une note](source:seenthis-2024-cnam).',
			"N'y figurent pas les {fact:err.cdc.2024} d'erreurs de {=2024} que la branche famille ne corrigera jamais, selon la [Cour des comptes](source:europe1-2025-cdc) : elles vont dans les deux sens, et la part de chacun n'est pas publiée. Ni les {fact:hcf.est.2024} de fraude sociale souvent cités : ils comptent aussi les [cotisations des entreprises](source:ifrap-2026-hcfips)."
		]
	},
	{
		type: 'evidence',
		id: 'people',
		title: 'Combien de gens',
		text: [
			"Les euros cachent les personnes. En un an, la moitié des foyers au RSA ont un [[indu]], d'après un [document de la branche famille](source:tableau-branche-famille) : la règle est longue et la vie change. La CAF a trouvé {fact:caf.fraud.2024.cases} fraudes en {=2024}, pour {fact:caf.households.2024} de foyers.",
			"De l'autre côté, d'un quart à deux tiers de ceux qui ont droit à une aide ne l'ont pas."
		],
		figure: {
			id: 'people-figure',
			title: 'Sur cent',
			see: 'Deux touts qui ne se mêlent pas : ceux qui reçoivent, et ceux qui ont droit.',
			headings: {
				'indu.alloc.share.rsa': 'Sur cent qui reçoivent, en un an',
				'nr.c2s.free.senat': 'Sur cent qui ont droit, ne demandent pas'
			},
			rows: {
				'indu.alloc.share.rsa': 'RSA : un indu, vers {=2019}',
				'indu.alloc.share': 'CAF : un indu, vers {=2019}',
				'cnam.overceiling': '{=C2S} : hors plafond, {=2022}',
				'apl.anomalies.share.high': 'Logement : bogues, {=2021}',
				'cnam.fraudrate': '{=C2S} : fraude, {=2022}',
				'cnav.rate.2023': 'Retraite : fraude ou erreur, {=2023}',
				'nr.c2s.free.senat': '{=C2S} gratuite (Sénat), {=2021}',
				'nr.c2s.free': '{=C2S} gratuite (rapport), {=2021}',
				'nr.c2s.paid': '{=C2S} avec participation, {=2021}',
				'nr.aspa': 'Minimum vieillesse, {=2016}',
				'nr.rsa': 'RSA, {=2018}',
				'nr.ppa': 'Prime d’activité, {=2016}'
			}
		},
		after: [
			"Pour le logement, ce sont les erreurs de l'administration elle-même, quand la réforme de {=2021} a changé le calcul. Elles touchent de {fact:apl.anomalies.share.low} à {fact:apl.anomalies.share.high} des dossiers, [dit le Gouvernement](source:senat-2022-q24337), soit de {fact:apl.anomalies.count.low} à {fact:apl.anomalies.count.high}, [dit la presse](source:ouest-france-2021-apl). Pour la retraite, le chiffre est du syndicat [Force ouvrière](source:fo-2025-cnav)."
		]
	}
];
