import type { Act } from '../types.ts';
import { dots } from './act3/dots.ts';
import { published } from './act3/published.ts';

export const act3: Act = {
	id: 'act3',
	head: {
		kicker: 'Troisième acte : le contrôle',
		title: 'Qui est choisi',
		lede: "Une note ne compte que par ceux qu'elle désigne. Pour le savoir, il faut tous les foyers à la fois : en voici une population reconstituée, notée selon {result:draws} pondérations possibles."
	},
	blocks: [
		{
			type: 'step',
			id: 'population',
			title: 'Des millions de foyers, sans un seul vrai',
			text: [
				"Aucun fichier public ne décrit les {fact:caf.households.2024} de foyers allocataires un par un. Nous en avons reconstitué la répartition à partir des chiffres publiés : type de foyer, quartier, RSA, aides au logement, prime d'activité, AAH.",
				"Chaque chiffre publié que la population doit respecter est respecté à moins d'un dixième de point. Ce qui n'est pas publié, comme le nombre de mois travaillés, est supposé, et varié de {result:variants} façons."
			],
			figure: {
				id: 'families',
				title: 'Les foyers allocataires, par type',
				see: 'Fin {=2023}, en France hors Mayotte. Près de la moitié sont des personnes seules.',
				rows: {
					'pop.fam.isole.2023': 'Personnes seules',
					'pop.fam.mono.2023': 'Familles monoparentales',
					'pop.fam.couple-enf.2023': 'Couples avec enfants',
					'pop.fam.couple-0.2023': 'Couples sans enfant'
				}
			}
		},
		...dots,
		{
			type: 'control',
			id: 'control',
			title: 'Plus souvent que les autres ?',
			text: [
				'Dans {=95 %} des pondérations que nous avons tirées et qui reproduisent les chiffres publiés, les foyers du cinquième le plus modeste sont choisis de {result:control.fifth.low} à {result:control.fifth.high} fois plus souvent que la moyenne. La règle de tirage est la nôtre ; la pondération la plus défavorable que nous ayons trouvée donne {result:control.fifth.least}.',
				'Pour les foyers au RSA, {=95 %} des tirages donnent de {result:control.rsa.low} à {result:control.rsa.high} ; mais une pondération extrême, qui reproduit elle aussi les chiffres publiés, donne {result:control.rsa.least}.',
				"Le sens de chaque critère est publié ; l'ampleur est simulée. Nous n'écrivons qu'un groupe est choisi plus, ou moins, que si aucune des pondérations trouvées ne dit le contraire. Sinon, c'est écrit : on ne peut pas conclure."
			],
			figure: {
				id: 'ratios',
				title: 'Combien de fois plus, ou moins, que la moyenne',
				see: 'Au milieu, « autant que tout le monde ». La barre étroite contient {=95 %} des tirages ; la large, ce que permettent les autres hypothèses ; le trait, les cas extrêmes que nous avons trouvés.'
			},
			policies: {
				score: 'De la plus haute à la plus basse.',
				random: 'Chacun a la même chance.',
				income: 'Du plus bas au plus haut.',
				'score-then-random': 'La capacité est partagée en deux.',
				'non-take-up':
					"Chercher ceux qui n'ont sans doute pas demandé une aide à laquelle ils ont droit."
			},
			notes: {
				used: "Parents seuls : ce chiffre a servi à régler la simulation ; il n'en est pas un résultat.",
				unknown:
					"Le sens d'environ {result:coverage.unsigned} critères nous est inconnu. Leur poids supposé est le choix qui pèse le plus sur ces fourchettes.",
				mirror:
					'La recherche du non-recours a été demandée par des associations et des lecteurs. Un commentaire de {=2017} dit que [les CAF de Toulouse et de Bordeaux](source:iaata-2017) y ont travaillé.',
				ceiling:
					"Le plafond vient du calcul : si tous les choisis étaient au RSA, ces foyers seraient choisis {result:control.rsa.ceiling} fois plus que la moyenne, et rien ne peut faire plus. Une fourchette qui bute sur son plafond s'arrête là parce que le calcul l'y force, pas parce qu'on en sait plus."
			}
		},
		{
			type: 'prose',
			id: 'control-limits',
			title: 'Ce que ces fourchettes ne disent pas',
			text: [
				"Ce n'est pas la carte des contrôles réels : c'est ce que les critères publiés laissent attendre, une fois confrontés aux quelques chiffres connus."
			],
			list: [
				"Les chiffres du réglage datent d'un modèle, celui de {=2018} à {=2025}, dont les critères ne sont pas publiés. Les rapprocher de ceux d'avant suppose une continuité.",
				"Rien n'est dit de groupes que la population ne contient pas, comme l'origine ou le genre.",
				'Une petite différence entre deux groupes ne veut rien dire : les fourchettes se recouvrent.'
			]
		},
		...published
	]
};
