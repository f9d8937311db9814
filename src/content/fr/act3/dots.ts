import type { Block } from '../../types.ts';

/** The households as dots under one weighting, then all weightings against chance. */
export const dots: Block[] = [
	{
		type: 'dots',
		id: 'dots',
		title: 'Suivre les points',
		intro: [
			"Avant les fourchettes, un exemple. Voici les points du début, rangés par **une seule** pondération, la plus ordinaire des {result:draws} que nous avons retenues. Elle montre le mécanisme ; ce qu'on peut en conclure vient après, avec toutes les autres."
		],
		figure: {
			id: 'dots-figure',
			title: 'Du tas au tri, du tri au contrôle',
			see: 'Un point pour {result:dots.per} foyers. Un exemple, pas un résultat : une autre pondération donnerait d’autres comptes.'
		},
		steps: [
			{
				criterion: 'mixed',
				title: 'Tous les foyers, en désordre',
				text: [
					'Ce sont les {result:dots.count} points de la première image. En plus sombre, un foyer sur cinq : ceux dont les revenus sont les plus bas.'
				]
			},
			{
				criterion: 'sorted',
				title: 'La note les range',
				text: [
					'À gauche, les notes les plus basses ; à droite, les plus hautes. Dans chaque colonne, la hauteur du sombre est la part des plus modestes.',
					"Ils s'amassent à droite. Personne ne les a nommés : les critères s'en chargent."
				]
			},
			{
				criterion: 'lifted',
				title: 'Le haut se détache',
				text: [
					"La CAF ne peut pas contrôler tout le monde. Ici, {result:control.capacity} foyers dans l'année : les contrôles à domicile que la note aurait déclenchés en {=2021}, d'après [les chiffres publiés](page:method). Cela fait {result:dots.selected} points.",
					"La première image en montrait davantage : les {fact:caf.checks.score.2024} contrôles de {=2024}, dont la nature n'est pas dite."
				]
			},
			{
				criterion: 'fifth',
				title: 'Par revenu',
				text: [
					"L'épaisseur d'une bande est la part des foyers. La longueur du rouge dit s'ils sont choisis plus souvent que la moyenne : tirés au sort, tous s'arrêteraient au trait.",
					'Dans cette pondération, {result:dots.fifth-1.selected} des {result:dots.selected} points choisis viennent du cinquième le plus modeste.'
				]
			},
			{
				criterion: 'family',
				title: 'Par type de foyer',
				text: [
					"Les parents seuls dépassent le trait. **Ce n'est pas une découverte** : leur part publiée parmi les contrôles à domicile a servi à régler la simulation.",
					"Pour les trois autres types, le sens peut changer d'une pondération à l'autre."
				]
			},
			{
				criterion: 'rsa',
				title: 'Avec ou sans RSA',
				text: [
					'Ici, {result:dots.rsa.selected} des points choisis sont des foyers au [[rsa]].',
					"Mais une pondération extrême, qui reproduit elle aussi les chiffres publiés, les choisit moins que la moyenne. **On ne peut donc pas conclure** d'une seule image. Regardons-les toutes."
				]
			}
		]
	},
	{
		type: 'step',
		id: 'versus',
		title: 'Le hasard, ou la note',
		text: [
			"Tirer au sort donne à chaque groupe les contrôles de sa taille, ni plus ni moins. La note, non : c'est tout son objet.",
			'Voici où iraient cent contrôles, pour {=95 %} des {result:draws} pondérations. Un point plein est là dans presque toutes ; un cercle, dans certaines. Plus il y a de cercles, moins on sait.'
		],
		figure: {
			id: 'versus-figure',
			title: 'Sur cent contrôles, combien pour chaque groupe',
			see: 'À gauche, tirés au sort. À droite, choisis par la note. « On ne peut pas conclure » : des cas extrêmes, ou d’autres hypothèses, disent le contraire.'
		}
	}
];
