import type { Block } from '../../types.ts';

/** What was measured abroad, where models were opened. */
export const abroad: Block[] = [
	{
		type: 'evidence',
		id: 'abroad',
		title: 'Ailleurs, on a pu compter',
		text: [
			"À Rotterdam, à Amsterdam et en Suède, [Lighthouse Reports](source:lighthouse-rotterdam-repo) et d'autres ont eu les modèles ou leurs résultats. On peut y rapporter un groupe à l'autre : au milieu, « aussi souvent ».",
			"Amsterdam voulait un modèle juste. Corrigé sur le papier, l'écart disparaît ; à l'essai, il revient, dans l'autre sens. [La ville a renoncé](page:systems/nl-amsterdam)."
		],
		figure: {
			id: 'abroad-figure',
			title: 'Combien de fois plus souvent ?',
			see: 'Échelle des rapports : deux fois plus est aussi loin du milieu que deux fois moins.',
			headings: {
				'rot.sex.ratio': 'Rotterdam : au-dessus du seuil',
				'amsterdam.bias0.ratio': 'Amsterdam : soupçonnés à tort',
				'se.flag.ratio': 'Suède : signalés',
				'caf.home-checks.lone-parents-others': 'Et en France : visités par la CAF'
			},
			rows: {
				'rot.sex.ratio': 'Femmes / hommes',
				'rot.lang.ratio': 'Langue non acquise / acquise',
				'rot.arch.ratio': 'Mère endettée / homme seul',
				'amsterdam.bias0.ratio': 'Non-Néerlandais, avant correction',
				'amsterdam.bias1.ratio': 'Non-Néerlandais, après',
				'amsterdam.pilot.ratio': 'Non-Néerlandais, à l’essai',
				'amsterdam.pilot.sex-ratio': 'Femmes / hommes, à l’essai',
				'se.flag.ratio': 'Femmes / hommes',
				'se.foreign.ratio': 'Origine étrangère / autres',
				'caf.home-checks.lone-parents-others': 'Parents seuls / autres foyers'
			}
		},
		reply: {
			who: '[CNAF, à Lighthouse Reports](source:lighthouse-amsterdam-method)',
			when: 'juin {=2025}',
			text: 'Elle confirme {fact:caf.audit}.'
		},
		after: [
			"Les mesures ne sont pas les mêmes. À Rotterdam, c'est dépasser le seuil ; à Amsterdam, être soupçonné sans avoir rien fait de travers, et les effectifs de l'essai sont petits. En Suède, c'est être signalé plutôt que tiré au sort ; à la CAF, être visité, pour quelque raison que ce soit. Ces rapports sont nos divisions, dites dans leur fiche."
		]
	},
	{
		type: 'evidence',
		id: 'abroad-people',
		title: 'Des notés, des lésés',
		text: [
			'En Autriche, un modèle publié donnait {fact:ams.base.chance} de chances de travail à un jeune homme, {fact:ams.woman.chance} à la même personne si elle est une femme, [écrit *Der Standard*](source:standard-2018-lese). Au Danemark, {fact:dk.model-abroad} des dossiers ouverts par un modèle étaient sans fraude, selon [la presse et Amnesty](source:amnesty-2024-denmark).',
			"Aux Pays-Bas et en Australie, le tri a tourné à l'accusation, puis à la dette."
		],
		figure: {
			id: 'abroad-people-figure',
			title: 'Combien de personnes',
			see: 'Une seule échelle ; en Australie, ce sont des dettes, et aux Pays-Bas des familles puis des enfants.',
			headings: {
				'uk.1m': 'Notées ou classées',
				'rd.470': 'Accusées ou endettées à tort'
			},
			rows: {
				'uk.1m': 'Royaume-Uni, en un an',
				'ams.groups.count': 'Autriche, un jour de {=2017}',
				'rot.30k': 'Rotterdam, aide sociale',
				'rd.470': 'Australie, Robodebt (dettes)',
				'nl.26k.high': 'Pays-Bas, familles (haut)',
				'nl.26k': 'Pays-Bas, familles',
				'nl.2090': 'Pays-Bas, enfants placés'
			}
		}
	},
	{
		type: 'prose',
		id: 'abroad-ends',
		title: 'Comment cela finit',
		text: ['Souvent par un arrêt, une fois le modèle connu.'],
		list: [
			'[Pays-Bas, allocations de garde](page:systems/nl-childcare) : le gouvernement démissionne le {fact:nl.gov}.',
			'[Pays-Bas, SyRI](page:systems/nl-syri) : un tribunal condamne le système le {fact:syri.struck}.',
			'[Australie](page:systems/au-robodebt) : {fact:rd.repaid} à rembourser, {fact:rd.recommendations} recommandations d’une commission royale.',
			'[Autriche](page:systems/at-ams) : le modèle est arrêté avant sa mise en service générale.',
			'[Rotterdam](page:systems/nl-rotterdam) : {fact:rot.30k} personnes notées, puis l’arrêt, en {=2021}.',
			'[Suède](page:systems/se-parental) : {fact:se.stop}.',
			'[Danemark](page:systems/dk-udk) : jusqu’à {fact:dk.60} modèles, toujours là en {=2024}. [Royaume-Uni](page:systems/uk-advances) : {fact:uk.dwp}, d’après le ministère lui-même.'
		]
	}
];
