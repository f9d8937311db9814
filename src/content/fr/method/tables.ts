import type { MethodTables } from '../../method-tables.ts';

export const tables: MethodTables = {
	open: 'Voir tous les diagnostics',
	interval: '%low% à %high% (médiane %median%)',
	range: 'de %low% à %high%',
	upTo: 'moins de %high%',
	fit: {
		title: "Ce que l'ajustement reproduit, avant et après",
		columns: ['Mesure', 'Cible', 'Avant', 'Après'],
		rows: {
			loneParents: 'Part des parents seuls dans les contrôles à domicile',
			overpayment: "Risque d'indu au RSA, rapporté à la moyenne",
			yield: 'Part des contrôles par score qui trouvent un indu'
		},
		around: '%value%, à %deviation% près'
	},
	runs: {
		title: 'Les tirages, par forme',
		columns: ['Forme', 'Tirés', 'Gardés', 'Taille efficace'],
		shapes: {
			'log-uniform': 'Référence (log-uniforme)',
			sparse: 'Éparse',
			'lqdn-only': 'Critères de La Quadrature du Net seuls'
		}
	},
	heldOut: {
		title: "Les épreuves tenues à l'écart",
		columns: ['Énoncé publié', 'Notre lecture', 'Prédit', 'Verdict'],
		rows: {
			'poorest-as-lowest-fifth':
				'« Près des deux tiers » des visites sur les plus précaires, lus comme le cinquième le plus modeste',
			'poorest-as-lowest-three-tenths': 'Les mêmes, lus comme les trois dixièmes les plus modestes',
			'wealthiest-far-lower': 'Les plus aisés « bien plus » bas : ratio du cinquième le plus aisé'
		},
		hit: 'passée',
		miss: 'manquée'
	},
	weights: {
		title: "Ce que l'ajustement apprend de chaque poids",
		see: "Variance après l'ajustement, rapportée à celle d'avant. {=1} : l'ajustement n'en dit rien.",
		columns: ['Critère', 'Variance après / avant']
	},
	population: {
		title: 'Ce qui vient de la population supposée',
		see: "Part de la variance du ratio d'un groupe qui tient à la variante de la population.",
		columns: ['Groupe', 'Part']
	},
	rho: 'Le choix qui pèse le plus est la place des critères inconnus : sa corrélation avec le ratio des foyers au RSA est de %rho%.',
	sensitivity: {
		title: 'Le ratio des foyers au RSA, si nous avions choisi autrement',
		columns: ['Choix', 'Tirages', 'Ratio'],
		rows: {
			reference: 'Référence',
			'no-fit': 'Sans ajustement',
			'capacity-0.3': 'Capacité de {=0,3 %}',
			'capacity-1.2': 'Capacité de {=1,2 %}',
			'rho-low': 'Critères inconnus : petite place',
			'rho-high': 'Critères inconnus : grande place',
			'kappa-low': "L'autre voie de contrôle ressemble peu au score",
			'kappa-high': "L'autre voie de contrôle ressemble au score",
			'base-rate-low': "Taux d'indus de base bas",
			'base-rate-high': "Taux d'indus de base haut",
			'shape-sparse': 'Forme éparse',
			'shape-lqdn-only': 'Critères de La Quadrature du Net seuls',
			'unseen-criteria-rsa-less': 'Les critères inconnus penchent contre le choix du RSA',
			'unseen-criteria-rsa-more': 'Les critères inconnus penchent pour le choix du RSA',
			'lone-parents-45-by-score': '{=45 %} de parents seuls parmi les choisis par score',
			'independent-attributes': 'Réponses indépendantes entre elles (épreuve)'
		}
	},
	extremes: {
		title: 'Les cas extrêmes trouvés, par groupe',
		see: "Chaque pondération extrême reproduit les chiffres de l'ajustement. La recherche n'est pas exhaustive : il peut en exister de pires.",
		columns: ['Groupe', 'Le moins', 'Le plus']
	},
	margins: {
		title: 'La population, chiffre par chiffre',
		see: "Part de tous les foyers, telle que publiée et telle qu'ajustée ; écart en points. Les chiffres « comparés » contredisent un chiffre plus récent ou plus précis : ils sont montrés avec leur écart, sans être imposés.",
		columns: ['Foyers', 'Origine', 'Publié', 'Ajusté', 'Écart'],
		tags: { published: 'publié', derived: 'calculé', assumed: 'supposé' },
		compared: 'comparé',
		largest: 'Plus grand écart d’un chiffre imposé : %gap% point.'
	}
};
