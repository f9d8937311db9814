import type { Block } from '../../types.ts';

/** A payroll line read aloud, then two streams into one ledger. */
export const message: Block[] = [
	{
		type: 'drm-message',
		id: 'drm-aloud',
		title: 'Une paie, lue à voix haute',
		intro: [
			"Chaque mois, un employeur envoie une [[dsn]] pour les gens qu'il paie. Voici celle d'un supermarché pour Inès, caissière, en mars {=2024}. Le supermarché et Inès n'existent pas ; le [format](source:drolow-dsn-analyzer) est le vrai : un numéro de rubrique par ligne, puis sa valeur."
		],
		figure: {
			id: 'drm-message',
			title: 'Le message, et ce que le registre en garde',
			see: "{result:drm.lines} lignes dans le fichier. Nous en lisons quelques-unes, dans l'ordre où elles viennent."
		},
		steps: [
			{
				criterion: 'header',
				title: 'Quel mois, quel jour',
				text: [
					"Le message dit qu'il est une DSN mensuelle, de quel mois il parle et quel jour il a été fait. Avant ce jour-là, personne ne peut rien y lire."
				]
			},
			{
				criterion: 'site',
				title: "L'établissement",
				text: [
					"Le magasin, et pas seulement l'entreprise. Une déclaration envoyée au nom d'un autre établissement passe pour un second employeur : dans notre registre, la paie compte alors deux fois, jusqu'à ce que l'erreur soit annulée."
				]
			},
			{
				criterion: 'person',
				title: 'Le numéro qui relie tout',
				text: [
					"Le [[nir]] est [la clé](source:guaaybess-2019-drm) : il rattache cette paie à tout ce que d'autres déclarent sur la même personne. Celui d'Inès est impossible, son mois de naissance est le {=99}."
				]
			},
			{
				criterion: 'contract',
				title: 'Le contrat',
				text: [
					"Le métier, la sorte de contrat, les heures prévues. Notre registre lit ces lignes et les passe : il ne garde que l'argent."
				]
			},
			{
				criterion: 'payment',
				title: "Le jour et l'argent",
				text: [
					"Le jour du versement décide du mois. Puis la même paie est dite deux fois : ce que l'impôt comptera, et ce qui arrive sur le compte."
				]
			},
			{
				criterion: 'gross',
				title: 'Le brut, plusieurs fois',
				text: [
					'Le brut revient sous plusieurs types, pour plusieurs lecteurs. Les additionner, ce serait payer Inès trois fois.'
				]
			},
			{
				criterion: 'net',
				title: 'Le montant net social',
				text: [
					"[Obligatoire dans la DSN](source:net-entreprises-2023-mns) depuis janvier {=2024}, c'est le montant que demandent le [[rsa]] et la [[prime-activite]]. Le message finit par compter ses propres lignes : si le compte n'y est pas, il est tronqué."
				]
			},
			{
				criterion: 'entry',
				title: 'Une entrée dans le registre',
				text: [
					"De {result:drm.lines} lignes, il reste une personne, un mois, un employeur et quatre montants. Ils disent la même paie : notre registre ne les additionne jamais l'un à l'autre."
				]
			}
		]
	},
	{
		type: 'drm-step',
		id: 'drm-flow',
		title: 'Deux flux, un registre',
		text: [
			"D'un côté, les employeurs : plus de {fact:dsn.monthly.decl} de DSN par mois, pour près de {fact:dsn.monthly.employees} de personnes. L'[[urssaf]] [dit](source:petites-affiches-dsn-substitution) faire sur chacune plus de {fact:dsn.checks} contrôles automatiques.",
			"De l'autre, [[pasrau]] : l'Assurance maladie, les caisses familiales, l'assurance chômage, {fact:pasrau.pension.schemes} régimes de retraite y [déclarent](source:net-entreprises-pasrau) ce qu'ils versent. Le [[drm]] range les deux sous le même numéro.",
			"Deux flux : c'est vrai jusqu'à la fin de {=2025}. Le [décret n° {=2025-1288}](source:decret-2025-1288) en ajoute un troisième, la déclaration des travailleurs indépendants."
		],
		figure: {
			id: 'drm-streams',
			title: "Le registre d'Inès en {=2024}",
			see: "À gauche, ce que déclarent ses deux employeurs. À droite, ce que déclare la caisse qui lui verse la prime d'activité. Au milieu, le net versé dans le mois."
		},
		after: [
			"La cantine paie le mois suivant : ses vacances d'été creusent le registre en août et en septembre."
		]
	}
];
