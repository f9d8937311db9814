import type { Block } from '../../types.ts';

/** France Travail. */
export const work: Block[] = [
	{
		type: 'evidence',
		id: 'job-checks',
		title: 'France Travail : trois fois plus de contrôles',
		text: [
			"Moins de {fact:ft.200k} contrôles de la recherche d'emploi en {=2017}, selon [La Quadrature du Net](source:lqdn-2025-robots) ; {fact:ft.610} en {=2024}, selon [France Travail](source:ft-2025-bilan), qui en veut {fact:ft.goal} en {=2027}.",
			'Ils étaient {fact:ft.controllers} agents à les faire en {=2024}. Un contrôle « rénové » trie les dossiers en {fact:ft.robots} classes, de la clôture au contrôle : [des robots](page:systems/ft-robots), dit La Quadrature du Net.'
		],
		figure: {
			id: 'ft-checks-figure',
			title: 'Contrôles de la recherche d’emploi',
			see: "En pointillé, ce qui est annoncé et n'est pas encore fait."
		},
		reply: {
			who: '[France Travail](source:basta-2025-robots)',
			when: 'mai {=2025}, cité par *Basta!*',
			text: "« En aucun cas l'algorithme ne propose de sanctions. »"
		},
		after: [
			"Le premier chiffre est un plafond : la source dit « moins de ». D'autres programmes ont leur page : [l'alerte « escroqueries »](page:systems/ft-swindles), [les requêtes](page:systems/ft-queries), [les scores tirés du journal de recherche](page:systems/ft-journal)."
		]
	},
	{
		type: 'evidence',
		id: 'job-outcomes',
		title: 'On tire moins au sort, on sanctionne autant',
		text: [
			"Les {fact:ft.523} contrôles de {=2023} visaient pour {fact:ft.523.shortage} des métiers en tension ; {fact:ft.523.referral} venaient d'un signalement, [rapporte la presse](source:lemediapourtous-2024-ft). Les {fact:ft.610} de {=2024} sont nés pour {fact:ft.trig} d'une requête ciblée et pour {fact:ft.trig.referral} d'un signalement, [écrit France Travail](source:ft-2025-bilan).",
			"Le reste est tiré au sort, un peu moins qu'avant. La part des sanctions n'a pas bougé ; celle des personnes jugées actives, si."
		],
		figure: {
			id: 'ft-outcomes-figure',
			title: 'D’une année à l’autre',
			see: 'Toutes les barres sont des parts des contrôles de leur année.',
			headings: {
				'ft.523.random': 'Tirés au sort',
				'ft.523.searching': 'Cherchaient un emploi',
				'ft.523.redynamised': 'Relancés, « redynamisés »',
				'ft.523.sanctioned': 'Sanctionnés'
			},
			rows: {
				'ft.523.random': '{=2023}',
				'ft.trig.random': '{=2024}',
				'ft.523.searching': '{=2023}',
				'ft.res.searching': '{=2024}',
				'ft.523.redynamised': '{=2023}',
				'ft.res.redynamised': '{=2024}',
				'ft.523.sanctioned': '{=2023}',
				'ft.res': '{=2024}'
			}
		},
		after: [
			'Les trois issues publiées pour {=2024} ne font pas cent ; nous n’avons rien lu sur les autres.'
		]
	}
];
