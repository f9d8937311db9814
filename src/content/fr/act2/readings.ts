import type { Block } from '../../types.ts';

/** The same income read four ways, and what the score makes of it. */
export const readings: Block[] = [
	{
		type: 'drm-step',
		id: 'drm-four-ways',
		title: 'La même année, de quatre façons',
		text: [
			"Sabrina est caissière elle aussi, par contrats courts : un au printemps, un à l'automne. Le code de {=2014–2018} [divisait par trois](source:lqdn-2024-drm) ses déclarations du trimestre, ou par douze son revenu de l'année. Le registre voit chaque mois à part.",
			"Il voit aussi les erreurs. En octobre, l'employeur de Sabrina déclare un temps plein au lieu d'un temps partiel. D'après le [Sénat](source:senat-2023-r836), {fact:drm.dsn.error} des DSN que transporte le DRM contiendraient une erreur."
		],
		figure: {
			id: 'drm-year',
			title: "L'année {=2024} de Sabrina",
			see: 'La même vie et, dans les trois premières lectures, presque le même total. Seule la forme change. Hachuré, le mois déclaré à tort.'
		},
		after: [
			"Les montants ne sont pas tous de la même sorte. Le formulaire demande le net social ; l'impôt, et nous pour le registre, prenons le net imposable, un peu plus haut. Le RSA et la prime d'activité n'entrent dans aucune des quatre lectures."
		]
	},
	{
		type: 'drm-step',
		id: 'drm-score',
		title: 'La note, sous chaque lecture',
		text: [
			'Notons Sabrina le premier de chaque mois. Entre les lectures, une seule réponse peut changer : ses revenus sont-ils faibles ? Le RSA, que la CAF connaît puisqu’elle le verse, bouge de la même façon dans les quatre. Le reste de sa fiche est tenu fixe.',
			"Trois hypothèses sont les nôtres. Le seul seuil publié, {fact:caf.income.threshold.single} par mois, vaut [pour une personne seule](source:madmoizelle-2023) : nous l'appliquons à tous. Aucun texte lu ne dit comment la note lit le DRM : nous prenons un seul mois, l'avant-dernier, car le dernier n'est pas encore déclaré. Les mois travaillés comptent aussi, mais personne ne publie combien font « peu » : nous les laissons de côté."
		],
		figure: {
			id: 'drm-scores',
			title: 'La note de Sabrina, mois après mois',
			see: 'Lue par trimestre ou par année, la note ne suit que le RSA. Lue par mois, elle tombe plus bas quand la paie dépasse le seuil.'
		},
		after: [
			"En décembre {=2024}, l'erreur de l'employeur la rend moins suspecte : le revenu est faux, mais plus haut."
		]
	},
	{
		type: 'drm-step',
		id: 'drm-riskier',
		title: 'Regarder de plus près rend-il plus suspect ?',
		text: [
			"On s'y attendrait : un mois sans paie se voit dans un registre, et se perd dans une moyenne. Nous l'avons mesuré sur nos cinq foyers, {result:drm.compared} mois en tout.",
			"Nous ne trouvons pas de sens unique. Avec le registre, la note est plus haute {result:drm.higher} fois et plus basse {result:drm.lower} fois. Il charge Thomas pendant son arrêt maladie ; il décharge Sabrina quand elle travaille. Avec un seuil pris n'importe où de {result:drm.tried.from} à {result:drm.tried.to}, on compte de {result:drm.higher.least} à {result:drm.higher.most} mois plus hauts, de {result:drm.lower.least} à {result:drm.lower.most} plus bas.",
			"Une chose ressort : {result:drm.unstable} écarts sur {result:drm.different} tombent chez les foyers à l'emploi instable. De plus près, ce n'est pas toujours leur note qui monte ; c'est la leur qui bouge."
		],
		figure: {
			id: 'drm-closer',
			title: 'Le registre mensuel, comparé au formulaire trimestriel',
			see: 'Plein, au-dessus de la ligne : la note est plus haute avec le registre. Hachuré, au-dessous : plus basse.'
		},
		after: [
			'Cinq foyers inventés ne prouvent rien sur les vrais. Ces écarts ne dépendent que du sens, publié, de ce critère ; leur taille, elle, dépend de nos tirages.'
		]
	}
];
