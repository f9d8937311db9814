import type { Passage } from '../types.ts';
import { SHARED } from './shared.ts';

/** "I was checked", to the body itself. */
export const CHECKED: readonly Passage[] = [
	{
		id: 'opening',
		text: {
			fr: "Ma situation a fait l'objet d'un contrôle le {checkedOn}. Je vous demande pourquoi mon dossier a été choisi, et sur quoi vous vous êtes appuyés.",
			en: 'My situation was checked on {checkedOn}. I ask why my file was chosen, and what you relied on.'
		},
		laws: []
	},
	SHARED.system,
	{
		id: 'access',
		text: {
			fr: "En application de l'article 15 du règlement général sur la protection des données (RGPD), je demande une copie des données que vous traitez à mon sujet à l'occasion de ce contrôle, dont :",
			en: 'Under article 15 of the General Data Protection Regulation (GDPR), I ask for a copy of the data you process about me in connection with this check, including:'
		},
		items: [
			{
				fr: 'ce qui a désigné mon dossier : score, requête, tirage au sort, échéance ou signalement, avec sa date ;',
				en: 'what pointed to my file: a score, a query, a random draw, a due date or a report, with its date;'
			},
			{
				fr: "s'il s'agit d'un score, sa valeur, la version du modèle et les données qui ont servi à l'établir ;",
				en: 'if it was a score, its value, the version of the model and the data used to work it out;'
			},
			{
				fr: 'les données obtenues sur moi auprès de tiers, et leur source ;',
				en: 'the data about me obtained from third parties, and where they came from;'
			},
			{
				fr: "le rapport de contrôle et les observations que j'y ai faites.",
				en: 'the report of the check and the remarks I made in it.'
			}
		],
		laws: ['rgpd-15']
	},
	{
		id: 'third-parties',
		text: {
			fr: "Si vous avez usé du droit de communication (article L114-19 du code de la sécurité sociale), je vous rappelle que vous devez m'indiquer de vous-même la teneur et l'origine des documents obtenus, si vous supprimez une prestation ou me réclamez une somme en vous fondant sur eux (article L114-21 du même code).",
			en: 'If you have used the right of communication (article L114-19 of the social security code), I recall that you must of your own accord tell me the content and origin of the documents obtained, if you stop a benefit or claim a sum on the strength of them (article L114-21 of the same code).'
		},
		laws: ['css-l114-19', 'css-l114-21']
	},
	{
		id: 'suspension',
		text: {
			fr: "Si des versements ont été suspendus, je vous prie de m'en donner par écrit les raisons de fait et de droit (article L211-2 du code des relations entre le public et l'administration), et de me dire à quelle date la situation sera réexaminée.",
			en: 'If payments have been suspended, please give me in writing the reasons in fact and in law (article L211-2 of the code on relations between the public and the administration), and tell me when the matter will be looked at again.'
		},
		laws: ['crpa-l211-2']
	},
	SHARED.logic,
	SHARED.indirect,
	SHARED.fourItems,
	SHARED.human,
	SHARED.secret,
	SHARED.forward,
	SHARED.time
];
