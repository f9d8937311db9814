import type { Act } from '../types.ts';
import { abroad } from './act4/abroad.ts';
import { caf } from './act4/caf.ts';
import { health } from './act4/health.ts';
import { money } from './act4/money.ts';
import { others } from './act4/others.ts';
import { work } from './act4/work.ts';

export const act4: Act = {
	id: 'act4',
	head: {
		kicker: 'Quatrième partie : les autres',
		title: 'La machine entière',
		lede: "La CAF n'est pas seule. Santé, retraite, chômage, régime agricole, cotisations, impôts : presque chaque administration a sa façon de trier. Voici ce que l'on sait de chacune, et ce que l'on ne sait pas."
	},
	blocks: [
		...caf,
		...health,
		...work,
		...others,
		...money,
		...abroad,
		{
			type: 'prose',
			id: 'what-now',
			title: 'Et maintenant ?',
			text: [
				"Sur la CAF, quinze puis vingt-cinq organisations ont saisi le Conseil d'État : {fact:rights.ce}. En attendant, chacun peut agir."
			],
			list: [
				'**Demander sa note.** [Une lettre par administration](page:rights#ask), remplie dans votre navigateur, avec les textes et les délais.',
				'**Être prêt.** [Comment se passe un contrôle](page:rights#checked), étape par étape, et [qui peut aider](page:rights#help).',
				"**Voir l'ensemble.** [L'inventaire des systèmes](page:systems), qui lit quoi et qui note qui, et [la chronologie](page:timeline).",
				'**Vérifier.** [La méthode](page:method), [les sources](page:sources) et [toutes les données](page:data), à reprendre librement.'
			]
		}
	]
};
