import type { Block } from '../../types.ts';

/** Errors: of the form, and of an employer, followed downstream. */
export const error: Block[] = [
	{
		type: 'drm-step',
		id: 'drm-form',
		title: 'Quand le formulaire se trompe',
		text: [
			"Les erreurs ne viennent pas toutes des employeurs. En janvier {=2026}, sous un [fil de La Quadrature du Net](source:lqdn-2026-thread), quelqu'un raconte que la date de fin d'emploi saisie dans sa déclaration trimestrielle est, « d'une page à une autre », « MODIFIEE par le site même ». Il faut alors valider la mauvaise date, ou s'expliquer dans un champ trop court.",
			"Nous n'avons pas pu le vérifier, et nous n'avons lu aucune réponse de la CAF. Voici ce que cela donnerait chez deux de nos personnages ; les dates sont les nôtres."
		],
		figure: {
			id: 'drm-job-ends',
			title: "Une fin d'emploi, deux pages",
			see: "Quelques jours d'écart, et l'emploi déborde sur un mois de plus."
		},
		after: [
			"Pour Sabrina, la déclaration de l'employeur porte la bonne date. Deux sources disent désormais deux choses, et la faute n'est pas la sienne."
		]
	},
	{
		type: 'drm-error',
		id: 'drm-downstream',
		title: "Une erreur, jusqu'au courrier",
		text: [
			'En {result:drm.error.month}, le net social de Sabrina est de {result:drm.error.true}. Son employeur en déclare {result:drm.error.sent}. Suivons ce chiffre.',
			"Le premier janvier, la fenêtre du RSA lit {result:drm.error.rights} par mois au lieu de {result:drm.error.rights.true} : {result:drm.error.rights.gap} de trop. Supposons que Sabrina vive là où le formulaire pré-rempli est [à l'essai](source:linfodurable-2025-troyes) : le {result:drm.error.filed}, on lui présente le mauvais chiffre, et elle écrit le bon, {result:drm.error.declared}.",
			"La correction arrive le {result:drm.error.mended}. Entre les deux dates, c'est elle qui semble s'être trompée."
		],
		figure: {
			id: 'drm-error',
			title: 'Le mois d’octobre de Sabrina, de lecteur en lecteur',
			see: 'Hachuré, ce qui est lu ce jour-là ; plein, ce qui est vrai.'
		},
		letter: {
			notice: "Courrier inventé : nous n'en avons lu aucun de cette sorte",
			from: 'Caisse familiale de fiction',
			to: "Madame Sabrina L'Imaginé",
			subject: 'Vos ressources : {result:drm.error.month}',
			body: [
				'Vous avez déclaré {result:drm.error.declared}. Votre employeur nous a transmis {result:drm.error.sent}.',
				'Merci de nous adresser le bulletin de paie de ce mois.'
			]
		},
		after: [
			"Dans le registre, tout est en ordre : la mauvaise déclaration est remplacée. Mais la fenêtre du logement lue le premier janvier donnait {result:drm.error.housing} au lieu de {result:drm.error.housing.true}, et un droit calculé ce jour-là garde l'erreur tant que personne ne le refait.",
			"Quand quelqu'un modifie un montant pré-rempli pour le RSA ou la prime d'activité, la [Carsat Auvergne](source:cnav-2025-drm) analyse sa demande. Combien de temps cela prend, nous ne l'avons pas lu."
		]
	}
];
