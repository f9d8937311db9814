import type { Block } from '../../types.ts';

/** The CAF: fewer visits, more money claimed back. */
export const caf: Block[] = [
	{
		type: 'evidence',
		id: 'caf-visits',
		title: 'CAF : presque moitié moins de visites',
		text: [
			"En {=2010}, une [réponse ministérielle](source:an-question-13-109395) compte {fact:caf.onsite.2010.checks} contrôles sur place. En {=2022}, [franceinfo](source:franceinfo-2023) compte {fact:caf.home-checks.2022} contrôles à domicile. Entre-temps, la note s'est installée : en {=2021}, elle déclenchait environ {fact:caf.home-checks.score-share.2021} des visites, d'après [*Le Monde*](source:lemonde-2023-caf).",
			"Les contrôles [[controle-sur-pieces|sur pièces]], où l'on réclame des papiers, baissent aussi. La CAF parle de visites « sur place » puis « à domicile » : nous n'avons pas pu vérifier que c'est la même chose."
		],
		figure: {
			id: 'caf-visits-figure',
			title: 'Les contrôles de la CAF, année par année',
			see: "Un vide est une année dont nous n'avons pas lu le chiffre. Chaque panneau a son échelle.",
			headings: {
				'caf.onsite.2010.checks': 'Sur place ; à domicile en {=2021} et {=2022}',
				'caf.checks.documents.2017': 'Sur pièces ; en {=2024}, avec ceux sur place'
			}
		},
		reply: {
			who: '[Le directeur de la CNAF](source:next-brief-datamining)',
			when: 'juin {=2020}',
			text: 'Le [[datamining]] est {fact:caf.datamining.first-source}.'
		},
		after: [
			'Les modèles, un par un : [{=2010–2014}](page:systems/caf-2010-2014), [{=2014–2018}](page:systems/caf-2014-2018), [{=2018–2025}](page:systems/caf-2018-2025), [{=2026}](page:systems/caf-2026).'
		]
	},
	{
		type: 'evidence',
		id: 'caf-fraud',
		title: 'La fraude trouvée, la fraude estimée',
		text: [
			'Les fraudes détectées par la CAF montent de {fact:caf.fraud.2010.eur} en {=2010} à {fact:caf.fraud.2024.eur} en {=2024}. Leur nombre, lui, est le même en {=2019} ({fact:caf.fraud.2019.cases}) et en {=2024} ({fact:caf.fraud.2024.cases}).',
			"Le pointillé est une autre somme, que personne n'a touchée : le [[rsa]] non demandé, {fact:nr.rsa.total} par trimestre en {=2018} selon la [DREES](source:drees-2022-dd92). Sur un an, quatre fois plus si les trimestres se ressemblent."
		],
		figure: {
			id: 'caf-fraud-figure',
			title: 'Trouvée, estimée, jamais demandée',
			see: 'Une seule échelle. Les colonnes portent sur toutes les prestations de la CAF, le pointillé sur le seul RSA. Gris : entre le bas et le haut d’une estimation.',
			headings: {
				'caf.fraud.2010.eur': 'Fraude détectée',
				'caf.fraud.estimated.2009-high': 'Fraude estimée, selon plusieurs sources'
			},
			rows: { 'nr.rsa.total.year': 'RSA non demandé, un an :' }
		},
		reply: {
			who: "[CNAF, devant l'Assemblée](source:an-2020-cnaf)",
			when: 'juin {=2020}',
			text: 'La fraude de {=2019}, trouvée ou non, vaudrait entre {fact:fraud.est.2019.low} et {fact:fraud.est.2019.high}.'
		},
		after: [
			"Les estimations se contredisent. La fondation iFRAP, qui cite la CNAF, écrit {fact:caf.fraud.estimated.eur} pour {=2022} dans [un article](source:ifrap-fraude-39), puis {fact:caf.fraud.estimated.eur-2025} dans [un autre](source:ifrap-2025) : l'un des deux est peut-être une coquille."
		]
	}
];
