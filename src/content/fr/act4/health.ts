import type { Block } from '../../types.ts';

/** The health insurance and the pension insurance. */
export const health: Block[] = [
	{
		type: 'evidence',
		id: 'c2s-rates',
		title: 'Assurance maladie : ce que cherche la note',
		text: [
			"La [[c2s]] paie les soins des plus modestes. Depuis {=2018}, tout foyer qui l'a gratuitement est noté, selon [La Quadrature du Net](source:lqdn-2024-cnam). La note ne cherche pas la fraude, mais {fact:cnam.target}.",
			"Au Sénat, le [directeur de l'Assurance maladie](source:senat-2022-fatome) estimait en {=2022} à {fact:cnam.fraudrate} les dossiers de fraude, aux ressources trois fois trop hautes, et à {fact:cnam.overceiling} ceux qui dépassent le plafond sans cela. D'autres y ont droit et ne l'ont pas : {fact:nr.c2s.free} pour la {=C2S} gratuite, {fact:nr.c2s.paid} pour celle avec participation."
		],
		figure: {
			id: 'c2s-rates-figure',
			title: 'Ce que la note cherche, et ce que personne ne cherche',
			see: 'Deux touts différents : cent dossiers pour les deux premiers carrés, cent personnes qui y ont droit pour les deux autres.',
			rows: {
				'cnam.fraudrate': 'Dossiers comptés comme fraude',
				'cnam.overceiling': 'Dossiers au-dessus du plafond, sans fraude',
				'nr.c2s.free': "Droit à la {=C2S} gratuite, et ne l'ont pas",
				'nr.c2s.paid': "Droit à la {=C2S} payante, et ne l'ont pas"
			}
		},
		reply: {
			who: '[Assurance maladie](source:mind-2024)',
			when: 'décembre {=2024}',
			text: "L'algorithme actuel « ne comporte aucune variable relative au sexe du demandeur », ni à son âge. Elle ne conteste pas qu'il en ait eu."
		},
		after: [
			"Un [rapport du Sénat](source:senat-2024-l044) donne {fact:nr.c2s.free.senat} de non-recours à la {=C2S} gratuite, deux fois plus que ce que l'on déduit du [rapport annuel](source:c2s-rapport-2025). Nous ne savons pas pourquoi ; le second est récent et détaillé, nous l'avons dessiné. [La page de ce système](page:systems/cnam-c2s-v2)."
		]
	},
	{
		type: 'cover',
		id: 'c2s-score',
		title: 'Une mère qui demande, une malade qui écrit',
		text: [
			"Le dossier le plus suspect, dans un document interne de janvier {=2020} lu par [Egora](source:egora-2024) : {fact:cnam.profile}. Un modèle expérimental ajoutait {fact:cnam.experimental} critères, selon les documents de La Quadrature du Net [repris ici](source:ricochets-2024) : une pension d'invalidité, des soins, des indemnités journalières, des contacts avec la caisse.",
			"Nous avons noté quatre foyers avec ce second modèle. Le sens de chaque critère est publié, son poids ne l'est pas : d'où des fourchettes."
		],
		figure: {
			id: 'c2s-figure',
			title: 'Ce qu’ajoutent la famille, et la maladie',
			see: "Par rapport à un homme jeune, seul adulte, sans enfant, qui renouvelle sa demande. Plus c'est à droite, plus la note monte."
		},
		after: [
			'Egora place trois de ces critères dans le modèle en service ; La Quadrature du Net, qui a les documents, les dit [expérimentaux](page:systems/cnam-c2s-experimental). L’association rapporte aussi {fact:cnam.suspend}.'
		]
	},
	{
		type: 'evidence',
		id: 'pensions',
		title: 'Retraite : peu de fraudes, beaucoup de silences',
		text: [
			"L'[Assurance retraite](source:cnav-2021-fraude) a un outil de ciblage national depuis {=2016}. Les outils, dont le [[datamining]], servent à près de {fact:cnav.50} des repérages. Avant {=2023}, ce traitement n'avait fait l'objet d'{fact:cnav.noformal} : [La Quadrature du Net](source:lqdn-2024-drm) cite la CNIL.",
			"En {=2024}, {fact:cnav.controls.2024} contrôles ont trouvé plus de {fact:cnav.fraud.n.2024} fraudes, d'après [Boursorama et l'AFP](source:boursorama-2025-cnav). En {=2016}, {fact:nr.aspa.n} personnes seules ne demandaient pas le minimum vieillesse : la moitié de celles qui y ont droit, selon la [DREES](source:drees-2022-dd97)."
		],
		figure: {
			id: 'cnav-figure',
			title: 'Ceux que l’on trouve, celles et ceux que l’on ne cherche pas',
			see: 'Une seule échelle. Les contrôles sont ceux de {=2024}, le minimum vieillesse date de {=2016}.',
			rows: {
				'cnav.controls.2024': 'Contrôles',
				'cnav.fautes.n.2024': 'Comportements fautifs',
				'cnav.fraud.n.2024': 'Fraudes',
				'nr.aspa.n': 'Minimum vieillesse non demandé'
			}
		},
		reply: {
			who: "[Assurance retraite, devant l'Assemblée](source:an-2020-cnav)",
			when: 'juin {=2020}',
			text: '{fact:cnav.fraud} de fraude détectée en {=2019}, et {fact:cnav.avoided.2019} de préjudice évité.'
		},
		after: [
			'La CNIL veut que le profilage nourri du [[drm]] soit essayé avant de devenir permanent. [Le ciblage](page:systems/cnav-targeting) et [ce projet](page:systems/cnav-drm) ont chacun leur page.'
		]
	},
	{
		type: 'evidence',
		id: 'proof-of-life',
		title: 'Prouver que l’on vit, avec son visage',
		text: [
			"Un [décret du {=28 juillet 2023}](source:prat-2023-decret) permet aux retraités de prouver à distance qu'ils sont en vie, par reconnaissance faciale. Ce n'est pas une note : c'est un contrôle, qui demande de montrer son visage.",
			"Selon [CNews](source:cnews-2023-retraites), l'essai de {=2021} portait sur {fact:face.test} volontaires. Nous n'avons pas vérifié ce que le dispositif est devenu : [sa page](page:systems/retirement-face) le dit."
		],
		figure: {
			id: 'face-figure',
			title: 'Essayé sur quelques-uns, permis à bien plus',
			see: 'La première barre existe : elle est trop courte pour être vue. « Union » : Union européenne.',
			rows: {
				'face.test': 'Volontaires de l’essai',
				'face.pop.outside-eu': 'Retraités hors de l’Union',
				'face.pop': 'Retraités à l’étranger'
			}
		}
	}
];
