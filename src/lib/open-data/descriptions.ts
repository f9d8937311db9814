import type { Description } from './resource.ts';

/** What each file of `data/` holds; `%NAME%` stands for the name of a model. The first that fits counts. */
export const DESCRIPTIONS: readonly (Description & { fits: RegExp })[] = [
	{
		fits: /^facts\.json$/,
		group: 'evidence',
		title: { fr: 'Chiffres et constats', en: 'Figures and statements' },
		text: {
			fr: 'Tous les chiffres du site, avec leur date, leurs sources et leur degré de confiance. En JSON, aussi ceux qui se contredisent.',
			en: 'Every figure on the site with its date, its sources and how sure it is. In JSON, also those that contradict one another.'
		}
	},
	{
		fits: /^sources\.json$/,
		group: 'evidence',
		title: { fr: 'Bibliographie', en: 'Bibliography' },
		text: {
			fr: 'Les documents cités, et ce qui en a été lu.',
			en: 'The documents cited, and how much of each was read.'
		}
	},
	{
		fits: /^systems\.json$/,
		group: 'evidence',
		title: { fr: 'Inventaire des systèmes', en: 'Inventory of systems' },
		text: {
			fr: 'Les systèmes de notation et de croisement : qui, sur qui, avec quelles données, et ce qui est prouvé.',
			en: 'Scoring and data-matching systems: whose, about whom, on what data, and what is proven.'
		}
	},
	{
		fits: /^events\.json$/,
		group: 'evidence',
		title: { fr: 'Chronologie', en: 'Timeline' },
		text: {
			fr: 'Lois, modèles, refus, publications, procès, avec leurs sources.',
			en: 'Laws, models, refusals, publications and court cases, with their sources.'
		}
	},
	{
		fits: /^rights\.json$/,
		group: 'evidence',
		title: { fr: 'Droits et démarches', en: 'Rights and how to use them' },
		text: {
			fr: 'Ce que la loi permet de demander, à qui, et les sources de chaque règle.',
			en: 'What the law lets people ask for, from whom, with the source of each rule.'
		}
	},
	{
		fits: /^glossary\.json$/,
		group: 'evidence',
		title: { fr: 'Glossaire', en: 'Glossary' },
		text: { fr: 'Les termes expliqués sur place.', en: 'The terms explained in place.' }
	},
	{
		fits: /^corrections\.json$/,
		group: 'evidence',
		title: { fr: 'Corrections', en: 'Corrections' },
		text: {
			fr: 'Ce qui était faux dans des figures figées, et depuis quand on le sait.',
			en: 'What was wrong in frozen charts, and since when it is known.'
		}
	},
	{
		fits: /^README\.md$/,
		group: 'evidence',
		title: { fr: 'Dictionnaire des données', en: 'Data dictionary' },
		text: {
			fr: 'Le sens de chaque fichier et de chaque champ, les unités, les règles de preuve. En anglais.',
			en: 'What every file and field means, the units, the rules of evidence.'
		}
	},
	{
		fits: /^archetypes\.json$/,
		group: 'models',
		title: { fr: 'Foyers du récit', en: 'Households of the story' },
		text: {
			fr: 'Les foyers inventés du récit et leurs réponses aux questions du modèle.',
			en: 'The made-up households of the story and their answers to the model.'
		}
	},
	{
		fits: /^models\/[\w-]+\.json$/,
		group: 'models',
		title: { fr: 'Modèle : %NAME%', en: 'Model: %NAME%' },
		text: {
			fr: 'Ses variables, leurs réponses, leur poids ou leur sens quand une source le donne.',
			en: 'Its variables, their answers, and their weight or direction where a source gives it.'
		}
	},
	{
		fits: /^ensembles\/[\w-]+\.json$/,
		group: 'models',
		title: { fr: 'Pondérations tirées : %NAME%', en: 'Drawn weightings: %NAME%' },
		text: {
			fr: 'Les pondérations gardées par le réglage du modèle reconstitué, et ses diagnostics. Ce ne sont pas les poids officiels.',
			en: 'The weightings that the fit of the reconstructed model kept, and its diagnostics. They are not the official weights.'
		}
	},
	{
		fits: /^population\/margins\.json$/,
		group: 'population',
		title: { fr: 'Marges de la population', en: 'Margins of the population' },
		text: {
			fr: 'Les répartitions publiées que la population synthétique doit retrouver.',
			en: 'The published breakdowns that the synthetic population must match.'
		}
	},
	{
		fits: /^population\/assumptions\.json$/,
		group: 'population',
		title: { fr: 'Hypothèses de la population', en: 'Assumptions of the population' },
		text: {
			fr: 'Ce que la population synthétique suppose là où rien n’est publié.',
			en: 'What the synthetic population assumes where nothing is published.'
		}
	},
	{
		fits: /^drm\/people\.json$/,
		group: 'drm',
		title: { fr: 'Personnes fictives', en: 'Fictional people' },
		text: {
			fr: 'Les foyers, employeurs et organismes inventés du deuxième acte, et les erreurs placées dans leurs déclarations.',
			en: 'The made-up households, employers and bodies of act two, and the errors planted in their declarations.'
		}
	},
	{
		fits: /^drm\/rubriques\.json$/,
		group: 'drm',
		title: { fr: 'Blocs et rubriques', en: 'Blocks and rubriques' },
		text: {
			fr: 'Le libellé et le sens de chaque rubrique DSN ou PASRAU utilisée.',
			en: 'The label and meaning of every DSN or PASRAU rubrique in use.'
		}
	},
	{
		fits: /^drm\/messages\.json$/,
		group: 'drm',
		title: { fr: 'Index des messages', en: 'Index of the messages' },
		text: {
			fr: 'Ce qu’est chaque message : personne, flux, mois, type, erreur placée.',
			en: 'What each message is: person, stream, month, type, planted error.'
		}
	},
	{
		fits: /^drm\/expected\.json$/,
		group: 'drm',
		title: { fr: 'Totaux attendus', en: 'Expected totals' },
		text: {
			fr: 'Les totaux que toute lecture des messages doit retrouver.',
			en: 'The totals that any reading of the messages must find.'
		}
	},
	{
		fits: /^drm\/declared\.json$/,
		group: 'drm',
		title: { fr: 'Ressources déclarées', en: 'Declared resources' },
		text: {
			fr: 'Ce que les mêmes personnes déclarent elles-mêmes, par trimestre.',
			en: 'What the same people declare themselves, by quarter.'
		}
	},
	{
		fits: /^drm\/messages\/[\w-]+\/[\w-]+\.(dsn|pasrau)$/,
		group: 'drm',
		title: { fr: 'Messages DSN et PASRAU fictifs', en: 'Fictional DSN and PASRAU messages' },
		text: {
			fr: 'Les messages, un fichier chacun, au format réel ; tout ce qu’ils contiennent est inventé.',
			en: 'The messages, one file each, in the real format; everything in them is made up.'
		}
	}
];
