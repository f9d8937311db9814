import type { Block } from '../../types.ts';

/** The farming scheme, contributions, taxes, and what local offices tried. */
export const others: Block[] = [
	{
		type: 'evidence',
		id: 'msa',
		title: 'Mutualité sociale agricole : presque rien',
		text: [
			'La [[msa]] couvre {fact:msa.people} de personnes. De sa notation, voici tout ce que nous savons : {fact:msa.weak}. La [CNIL](source:cnil-2023-120) évoque un traitement expérimental nourri du [[drm]] ; La Quadrature du Net dit, [ici](source:ricochets-2024), qu’un score est en usage.',
			"Nous n'avons pu tracer que les fraudes détectées, qui ne disent rien de la notation. Ces trous sont l'information."
		],
		figure: {
			id: 'msa-figure',
			title: 'Fraude détectée par la MSA',
			see: 'Quatre années lues sur neuf.'
		},
		reply: {
			who: "[MSA, devant l'Assemblée](source:an-2020-msa)",
			when: 'juin {=2020}',
			text: "Elle dispose d'un « dispositif central d'analyse des risques »."
		},
		after: [
			"Pour {=2012}, deux chiffres : {fact:msa.2012} publiés alors, {fact:msa.2012.implied} si l'on en croit la hausse annoncée l'année d'après. [La page de ce système](page:systems/msa-scoring)."
		]
	},
	{
		type: 'evidence',
		id: 'urssaf',
		title: 'Urssaf : plus que prévu',
		text: [
			"Ici, on note des entreprises. L'[[urssaf]] choisit lesquelles contrôler avec des modèles depuis {fact:ur.start}. Une [question à l'Assemblée](source:an-qe-18219), qui cite son bilan de {=2022}, donne {fact:ur.tpe} des contrôles comptables chez les très petites entreprises : {fact:ur.tpe.expected} étaient attendus.",
			'Contre le travail dissimulé, {fact:ur.89} des actions ciblées de {=2020} ont mené à un redressement, selon le [Gouvernement](source:senat-2021-travail-dissimule).'
		],
		figure: {
			id: 'urssaf-figure',
			title: 'Contrôles comptables choisis par datamining',
			see: 'Le prévu, puis le fait, en {=2022}.',
			rows: {
				'ur.tpe.expected': 'Attendus',
				'ur.tpe': 'Chez les très petites entreprises',
				'ur.tpe.sme': 'Chez les petites et moyennes'
			}
		},
		after: [
			"Ce que ces contrôles ont trouvé, comparé à d'autres, nous ne l'avons pas lu. Deux pages : [les contrôles comptables](page:systems/urssaf-audits), [le travail dissimulé](page:systems/urssaf-undeclared)."
		]
	},
	{
		type: 'evidence',
		id: 'tax',
		title: 'Impôts : la moitié des contrôles, peu de l’argent',
		text: [
			'La part des contrôles fiscaux choisis par [[datamining]] passe de {fact:dg.2018} en {=2018} à {fact:dg.2019}, puis {fact:dg.2020}, d’après [reucirs.fr](source:reucirs-ia). En {=2023} elle dépasse {fact:dg.1550.checks}, pour environ {fact:dg.1550} des sommes recouvrées, dit la [commission des finances](source:an-2024-ia-fiscal).',
			'Pour le [Sénat](source:senat-2024-r491), ce travail est {fact:dg.vs-social}.'
		],
		figure: {
			id: 'dgfip-figure',
			title: 'Contrôles fiscaux choisis par datamining',
			see: 'En colonnes, la part des contrôles ; en pointillé, celle de l’argent. La colonne vide est un objectif.',
			rows: { 'dg.1550': 'Part de l’argent, {=2023} :' }
		},
		reply: {
			who: '[Direction générale des finances publiques](source:dgfip-2025-resultats)',
			when: 'bilan de {=2024}',
			text: "L'intelligence artificielle a contribué à {fact:dg.25} mis en recouvrement, sur {fact:dg.25.all}."
		},
		after: [
			"Selon un [rapport de l'Assemblée](source:viepublique-2024-ia-fiscal), {fact:dg.eval}. [La page de ce système](page:systems/dgfip-cfvr)."
		]
	},
	{
		type: 'prose',
		id: 'local',
		title: 'Deux usages du même outil',
		text: [
			"D'anciennes pratiques locales ne tiennent qu'à [un article militant de {=2017}](source:iaata-2017) et à l'un de ses commentaires, anonyme. C'est peu, et rien ne les confirme. On y lit pourtant les deux usages possibles d'un même outil."
		],
		list: [
			'**Contrôler.** En [Haute-Garonne](page:systems/caf-haute-garonne), une responsable citée par la presse locale parle de deux moyens : {fact:caf.local.haute-garonne}.',
			'**Aider.** À [Toulouse](page:systems/caf-toulouse), {fact:caf.local.toulouse} ; à [Bordeaux](page:systems/caf-bordeaux), {fact:caf.local.bordeaux}.'
		]
	}
];
