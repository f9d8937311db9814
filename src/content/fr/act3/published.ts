import type { Block } from '../../types.ts';

/** Published facts: none of them comes from the simulation. */
export const published: Block[] = [
	{
		type: 'evidence',
		id: 'home-checks',
		title: 'Et dans la réalité ?',
		text: [
			"La simulation s'arrête ici. En décembre {=2023}, [*Le Monde*](source:lemonde-2023-caf) a publié la part des familles monoparentales parmi les contrôles à domicile de la CAF : {fact:caf.home-checks.lone-parents}, pour {fact:caf.households.lone-parents} des foyers.",
			"Les textes que nous avons lus ne donnent pas l'année, et certains parlent de mères seules. Le chiffre compte toutes les visites, pas seulement celles que la note déclenche."
		],
		figure: {
			id: 'home-checks-figure',
			title: 'Familles monoparentales : leur place, et celle qu’on leur fait',
			see: 'Un point sur cent. À gauche, les foyers ; à droite, les contrôles à domicile.',
			rows: {
				'caf.households.lone-parents': 'Parmi les foyers allocataires',
				'caf.home-checks.lone-parents': 'Parmi les contrôlés à domicile'
			}
		},
		reply: {
			who: '[CNAF](source:solnum-2026)',
			when: 'janvier {=2026}, sur ses nouveaux modèles',
			text: "La note aide, un agent décide. Nationalité, genre et lieu de résidence n'en font pas partie."
		}
	},
	{
		type: 'guess',
		id: 'sweden',
		title: 'Devinez : qui le modèle suédois voyait-il ?',
		question:
			"En Suède, l'assurance sociale notait les demandes d'allocation parentale temporaire. En {=2017}, elle a aussi contrôlé des personnes **tirées au sort** : femmes et hommes s'y trompaient aussi souvent. Le modèle, lui, a-t-il signalé…",
		options: [
			{ id: 'fewer', label: 'moins de femmes que le tirage au sort', lines: [] },
			{ id: 'same', label: 'autant de femmes', lines: [] },
			{ id: 'more', label: 'plus de femmes', lines: [] }
		],
		answer: 'more',
		right: 'Oui : plus de femmes.',
		wrong: 'Non : plus de femmes.',
		reveal: [
			'[Lighthouse Reports](source:lighthouse-sweden-repo) a publié les données. Parmi les personnes tirées au sort, {fact:se.random} des femmes et {fact:se.random.men} des hommes avaient fait une erreur. Les femmes étaient {fact:se.flag.random} du tirage au sort ; elles sont {fact:se.flag} des personnes signalées.',
			"En novembre {=2025}, l'autorité suédoise des données a fait savoir que [le système avait été retiré](source:computerweekly-2025-sweden) pendant son enquête. Cela ne dit rien de la CAF : notre population ne contient pas le genre. Cela dit ce qu'un tirage au sort permet de voir."
		],
		figure: {
			id: 'sweden-figure',
			title: 'Autant d’erreurs, pas autant de soupçons',
			see: 'Suède, {=2017}. Les décomptes sont les nôtres, sur le tableur publié.',
			headings: {
				'se.random': 'Ont fait une erreur, parmi les tirés au sort',
				'se.flag.random': 'Part des femmes'
			},
			rows: {
				'se.random': 'Femmes',
				'se.random.men': 'Hommes',
				'se.flag.random': 'Parmi les tirés au sort',
				'se.flag': 'Parmi les signalés par le modèle'
			}
		}
	},
	{
		type: 'evidence',
		id: 'job-search',
		title: 'France Travail vise, et tire au sort',
		text: [
			"En {=2024}, {fact:ft.trig} des contrôles de la recherche d'emploi partaient d'une requête ciblée, {fact:ft.trig.random} d'un tirage au sort et {fact:ft.trig.referral} d'un signalement, selon [France Travail](source:ft-2025-bilan).",
			"L'année d'avant, près de {fact:ft.random} des personnes tirées au sort cherchaient un emploi ou s'y étaient remises, [rapporte la presse](source:lemediapourtous-2024-ft) ; {fact:ft.523.active} en comptant tous les contrôlés. Des trois voies, seul le tirage au sort renseigne sur l'ensemble des inscrits."
		],
		figure: {
			id: 'job-search-figure',
			title: 'D’où viennent les contrôles, et ce que le hasard trouve',
			see: 'Deux années, deux sources : les trois premières barres et les deux dernières ne se comparent pas.',
			headings: {
				'ft.trig': 'Ce qui a déclenché le contrôle, {=2024}',
				'ft.random': 'Recherche active ou relancée, {=2023}'
			},
			rows: {
				'ft.trig': 'Requête ciblée',
				'ft.trig.random': 'Tirage au sort',
				'ft.trig.referral': 'Signalement',
				'ft.random': 'Parmi les tirés au sort',
				'ft.523.active': 'Parmi tous les contrôlés'
			}
		},
		reply: {
			who: '[Le Gouvernement](source:an-2023-plein-emploi)',
			when: 'pendant le débat de {=2023}',
			text: "Le système « n'utilise actuellement pas d'algorithme de contrôle », « seulement des requêtes »."
		},
		after: [
			"En mai {=2025}, France Travail parle pourtant d'un algorithme, [cité par *Basta!*](source:basta-2025-robots) : « En aucun cas l'algorithme ne propose de sanctions. » Nous laissons les deux phrases côte à côte."
		]
	},
	{
		type: 'evidence',
		id: 'rulers',
		title: 'Deux chiffres vrais, deux règles',
		text: [
			"La CNAF dit que la note déclenche moins de {fact:caf.checks.score-share-claim.2024} des contrôles. [*Le Monde*](source:lemonde-2023-caf) écrit : environ {fact:caf.home-checks.score-share.2021} des contrôles à domicile. On croirait que l'un des deux se trompe.",
			"Ils ne divisent pas par la même chose. D'un côté, {fact:caf.checks.all.2024} de vérifications, presque toutes faites par des ordinateurs à l'insu des gens. De l'autre, environ {fact:caf.home-checks.2021} visites chez eux."
		],
		figure: {
			id: 'rulers-figure',
			title: 'La part de la note, selon ce qu’on compte',
			see: 'Mille points de chaque côté. En rouge, ce que la note a déclenché.',
			rows: {
				'caf.checks.score-share.2024': 'Contrôles de toute sorte, {=2024}',
				'caf.home-checks.score-share.2021': 'Contrôles à domicile, {=2021}'
			}
		},
		reply: {
			who: '[CNAF](source:moneyvox-2026)',
			when: 'janvier {=2026}',
			text: '{fact:caf.checks.score.2024} contrôles dus à la note en {=2024}, soit moins de {fact:caf.checks.score-share-claim.2024} du total.'
		},
		after: [
			'Entre les deux : {fact:caf.checks.score-share-other.2024} des contrôles sur pièces et sur place de {=2024}, si aucun contrôle dû à la note n’est automatique. Les années ne sont pas les mêmes : aucune source lue ne donne les deux parts pour une seule.'
		]
	},
	{
		type: 'evidence',
		id: 'money',
		title: 'Beaucoup d’erreurs, peu d’argent retrouvé',
		text: [
			"Selon [Le Media Social](source:media-social-2025-sas), qui cite la CNAF, {fact:indu.rsa.2023} des sommes versées au titre du RSA en {=2023} l'étaient en trop. La règle en est longue : d'après [OpenFisca](source:openfisca-france), elle compte presque toutes les ressources du foyer, des salaires aux pensions alimentaires.",
			"Les contrôles que la note déclenche récupèrent, eux, l'équivalent de {fact:caf.overpaid.score-share} des prestations versées : c'est [La Quadrature du Net](source:lqdn-2024-drm) qui le dit, d'après un document de la CAF."
		],
		figure: {
			id: 'money-figure',
			title: 'Sur mille euros',
			see: 'Attention, trois touts différents : mille euros de RSA, mille de prime d’activité, mille de toutes les prestations.',
			rows: {
				'indu.rsa.2023': 'Versés en trop, sur le RSA de {=2023}',
				'indu.ppa.2023': 'Versés en trop, sur la prime d’activité de {=2023}',
				'caf.overpaid.score-share':
					'Récupérés par les contrôles dus à la note, sur toutes les prestations'
			}
		},
		reply: {
			who: '[CNAF](source:clubic-2026-02)',
			when: 'citée en février {=2026}',
			text: 'Pour le RSA et la prime d’activité, {fact:caf.claim.errors}.'
		},
		after: [
			"Un trop-perçu n'est pas une fraude. Et les mesures divergent : pour la prime d'activité, la Cour des comptes, qui compte autrement, trouve {fact:err.ppa.2023} d'erreurs en {=2023}."
		]
	}
];
