import type { Localized } from '../i18n/lang.ts';

/** Something announced, and the dated events that followed; texts are markup of the story. */
export interface Promised {
	id: string;
	title: Localized;
	/** What was said, by whom. */
	said: Localized;
	/** The event in which it was said. */
	at: string;
	/** What came after, in the order of dates. */
	then: { at: string; text: Localized }[];
}

/** What was announced, beside what came after: dates side by side, no intention read into them. */
export const PROMISES: readonly Promised[] = [
	{
		id: 'promise-drm',
		title: { fr: 'À quoi servirait le DRM', en: 'What the DRM would be for' },
		said: {
			fr: "Le décret de création lui donne deux buts : {fact:drm.purpose.2019}. Selon La Quadrature du Net, le gouvernement assurait qu'il ne servirait pas au contrôle.",
			en: 'The founding decree gives it two purposes: {fact:drm.purpose.2019}. According to La Quadrature du Net, the government gave assurances that it would not serve for checks.'
		},
		at: 'drm-decret-2019-969',
		then: [
			{
				at: 'drm-decret-2022-261',
				text: {
					fr: "Un décret l'ouvre à l'indemnité inflation, à l'Insee et à d'autres usages.",
					en: 'A decree opens it to the inflation payment, to the statistics office and to other uses.'
				}
			},
			{
				at: 'drm-decret-2024-50',
				text: {
					fr: "Un décret l'étend à d'autres prestations et, selon La Quadrature du Net, en autorise l'essai dans le ciblage des contrôles.",
					en: 'A decree extends it to other benefits and, according to La Quadrature du Net, allows its trial in the targeting of checks.'
				}
			},
			{
				at: 'drm-decret-2025-1288',
				text: {
					fr: 'Un nouveau décret le refonde et y ajoute les revenus des travailleurs indépendants.',
					en: 'A new decree recasts it and adds the income of the self-employed.'
				}
			}
		]
	},
	{
		id: 'promise-trial',
		title: { fr: "Un essai d'un an", en: 'A one-year trial' },
		said: {
			fr: "L'usage du DRM pour choisir qui contrôler n'est autorisé qu'à titre d'essai, pour {fact:drm.fraud.experiment}, selon La Quadrature du Net. La CNIL pose une condition, toujours selon l'association : {fact:drm.cnil.2023.prod}.",
			en: 'Using the DRM to choose whom to check is allowed only as a trial, for {fact:drm.fraud.experiment}, according to La Quadrature du Net. The CNIL sets a condition, again according to the group: {fact:drm.cnil.2023.prod}.'
		},
		at: 'drm-decret-2024-50',
		then: [
			{
				at: 'sas-generalisation',
				text: {
					fr: "Les déclarations de RSA et de prime d'activité sont préremplies à partir du DRM dans tout le pays. De l'essai de ciblage lui-même, ni bilan, ni fin, ni prolongation n'ont été trouvés.",
					en: 'Declarations for RSA and prime d’activité are pre-filled from the DRM in the whole country. Of the targeting trial itself, no review, end or extension has been found.'
				}
			}
		]
	},
	{
		id: 'promise-pasrau',
		title: { fr: "Une déclaration pour l'impôt", en: 'A declaration made for tax' },
		said: {
			fr: "PASRAU est créée pour le prélèvement de l'impôt à la source, dont elle porte le nom.",
			en: 'PASRAU is created for the withholding of income tax, which it is named after.'
		},
		at: 'pasrau-arrete-2017',
		then: [
			{
				at: 'apl-reforme-2021',
				text: {
					fr: "Elle nourrit aussi le DRM, dont les aides au logement sont le premier grand usage. L'opérateur en donne aujourd'hui deux usages : {fact:pasrau.purposes}.",
					en: 'It also feeds the DRM, whose first large use is housing benefit. The operator now names two uses: {fact:pasrau.purposes}.'
				}
			}
		]
	},
	{
		id: 'promise-cfvr',
		title: { fr: 'Un essai fiscal sur les particuliers', en: 'A tax trial on individuals' },
		said: {
			fr: "Le ciblage fiscal par datamining est étendu aux particuliers, à titre d'essai.",
			en: 'Tax targeting by data mining is extended to individuals, as a trial.'
		},
		at: 'cfvr-individuals',
		then: [
			{
				at: 'senate-r491',
				text: {
					fr: 'En {=2022}, il en sort {fact:dg.155} propositions de contrôle de particuliers. Comparant le datamining social au fiscal, le Sénat le dit {fact:dg.vs-social}.',
					en: 'In {=2022} it yields {fact:dg.155} proposals of checks on individuals. Comparing data mining in welfare and in tax, the Senate finds it {fact:dg.vs-social}.'
				}
			}
		]
	},
	{
		id: 'promise-repaired',
		title: { fr: 'Le nouveau modèle de la CAF', en: 'The new CAF model' },
		said: {
			fr: 'La CNAF dit avoir écarté {fact:caf.model2026.excluded} de son modèle de {=2026}, et rappelle que {fact:caf.claim.support}.',
			en: 'CNAF says it left {fact:caf.model2026.excluded} out of its {=2026} model, and recalls that {fact:caf.claim.support}.'
		},
		at: 'dmde-published',
		then: [
			{
				at: 'lqdn-2026-analysis',
				text: {
					fr: 'La Quadrature du Net répond que {fact:caf.claim.same-populations}, en citant une étude de la CNAF dont nous n’avons lu aucun chiffre.',
					en: 'La Quadrature du Net answers that {fact:caf.claim.same-populations}, citing a CNAF study of which we have read no figure.'
				}
			}
		]
	}
];
