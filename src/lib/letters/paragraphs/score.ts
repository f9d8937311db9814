import type { Passage } from '../types.ts';
import { SHARED } from './shared.ts';

/** "I want my score", to the body itself. */
export const SCORE: readonly Passage[] = [
	{
		id: 'opening',
		text: {
			fr: "Je vous demande si un traitement automatisé me donne une note, me classe ou me signale en vue d'un contrôle, et de me communiquer ce qui me concerne.",
			en: 'I ask whether an automated process scores me, ranks me or flags me for a check, and to be sent what concerns me.'
		},
		laws: []
	},
	SHARED.system,
	{
		id: 'access',
		text: {
			fr: "En application de l'article 15 du règlement général sur la protection des données (RGPD), je demande une copie des données que vous traitez à mon sujet, dont :",
			en: 'Under article 15 of the General Data Protection Regulation (GDPR), I ask for a copy of the data you process about me, including:'
		},
		items: [
			{
				fr: 'chaque score, note, rang ou signalement me concernant, avec sa date et la version du modèle ;',
				en: 'every score, mark, rank or flag concerning me, with its date and the version of the model;'
			},
			{
				fr: "les données qui ont servi à l'établir, et leur source quand je ne vous les ai pas données ;",
				en: 'the data used to work it out, and where they came from when I did not supply them;'
			},
			{
				fr: 'les finalités, les destinataires et la durée de conservation ;',
				en: 'the purposes, the recipients and how long the data are kept;'
			},
			{
				fr: 'les contrôles qui ont suivi un score, et leurs dates.',
				en: 'the checks that followed a score, and their dates.'
			}
		],
		laws: ['rgpd-15']
	},
	SHARED.logic,
	SHARED.indirect,
	SHARED.fourItems,
	SHARED.human,
	SHARED.secret,
	SHARED.forward,
	SHARED.time
];
