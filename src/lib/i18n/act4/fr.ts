import type { FourthPartMessages } from './messages.ts';

export const fourthPartFr: FourthPartMessages = {
	year: 'Année',
	planned: 'objectif',
	unread: 'aucun montant lu',
	side: 'Sens',
	cover: {
		open: 'Ouvrir un de ces foyers dans le formulaire du premier acte, et changer ses réponses :',
		households: {
			reference: 'Foyer de référence',
			typical: 'Profil type',
			ill: 'Malade, en contact',
			both: 'Les deux à la fois'
		}
	},
	sides: {
		money: { left: 'versé en trop', right: 'jamais versé' },
		times: { left: 'moins souvent', right: 'plus souvent' }
	}
};
