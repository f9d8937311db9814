import type { Window } from './types.ts';

/**
 * How each reader of monthly income reads months, as far as a source in our hands says.
 *
 * Sources: the code of the CAF for 2014–2018 as La Quadrature du Net describes it (13 March 2024,
 * note 5); the housing aid window, Vie-publique on the Cour des comptes (2025) and OpenFisca; RSA
 * and prime d'activité, OpenFisca (rsa.py: `period.last_month.last_3_months`) and, for the shift of
 * one month, the hearing at the Senate; C2S, article R. 861-8 of the code de la sécurité sociale in
 * the wording of JORFARTI000044488248 (OpenFisca still reads M-12 to M-1).
 */
export const WINDOWS: readonly Window[] = [
	{
		id: 'caf-quarter',
		benefit: 'caf-score',
		unit: 'month',
		...months(3, 1),
		validFrom: '2014-01',
		validTo: '2018-12',
		trial: false,
		sources: ['lqdn-2024-drm'],
		note: {
			fr: 'Le revenu de la déclaration trimestrielle, divisé par trois, dans le code de la CAF. La source ne dit pas quels mois : nous prenons les trois qui précèdent.',
			en: 'Income from the quarterly declaration, divided by three, in the CAF’s code. The source does not say which months: we take the three that come before.'
		}
	},
	{
		id: 'caf-year',
		benefit: 'caf-score',
		unit: 'calendar-year',
		from: 2,
		to: 2,
		offset: 2,
		length: 12,
		divisor: 12,
		validFrom: '2014-01',
		validTo: '2018-12',
		trial: false,
		sources: ['lqdn-2024-drm', 'vie-publique-2025-apl'],
		note: {
			fr: 'Le revenu annuel divisé par douze, dans le code de la CAF, faute de déclaration trimestrielle. La source ne dit pas quelle année : nous prenons l’avant-dernière, comme les aides au logement d’alors.',
			en: 'Yearly income divided by twelve, in the CAF’s code, where there is no quarterly declaration. The source does not say which year: we take the year before last, as housing aid did then.'
		}
	},
	{
		id: 'housing',
		benefit: 'housing',
		unit: 'month',
		...months(13, 2),
		validFrom: '2021-01',
		validTo: null,
		trial: false,
		sources: ['vie-publique-2025-apl', 'openfisca-france'],
		note: {
			fr: 'Aides au logement, depuis la réforme de 2021 : les douze mois qui s’arrêtent deux mois avant. Les droits sont revus chaque trimestre, ce que la fenêtre ne montre pas.',
			en: 'Housing aid, since the reform of 2021: twelve months, ending two months before. Entitlement is reviewed every quarter, which the window does not show.'
		}
	},
	{
		id: 'rsa-ppa',
		benefit: 'rsa-ppa',
		unit: 'month',
		...months(3, 1),
		validFrom: null,
		validTo: '2025-02',
		trial: false,
		sources: ['openfisca-france', 'cnav-2025-drm'],
		note: {
			fr: 'RSA et prime d’activité : la moyenne des trois mois qui précèdent, jusqu’à la généralisation de la solidarité à la source en mars 2025.',
			en: 'RSA and prime d’activité: the average of the three months before, until solidarité à la source became general in March 2025.'
		}
	},
	{
		id: 'rsa-ppa-shifted',
		benefit: 'rsa-ppa',
		unit: 'month',
		...months(4, 2),
		validFrom: '2024-10',
		validTo: '2025-02',
		trial: true,
		sources: ['ash-2024-sas', 'senat-2023-audition-drm', 'linfodurable-2025-troyes'],
		note: {
			fr: 'RSA et prime d’activité, un mois plus tôt, dans les départements qui l’ont essayé à partir d’octobre 2024 : le mois le plus récent est le moins fiable dans le DRM.',
			en: 'RSA and prime d’activité, one month earlier, in the départements that tried it from October 2024: the latest month is the least reliable in the DRM.'
		}
	},
	{
		id: 'rsa-ppa-2025',
		benefit: 'rsa-ppa',
		unit: 'month',
		...months(4, 2),
		validFrom: '2025-03',
		validTo: null,
		trial: false,
		sources: ['journal-info-2025-ppa'],
		note: {
			fr: 'RSA et prime d’activité, depuis mars 2025, selon la presse : du quatrième au deuxième mois avant. Nous n’avons pas le texte de la règle générale.',
			en: 'RSA and prime d’activité, since March 2025, says the press: from the fourth to the second month before. We do not have the text of the general rule.'
		}
	},
	{
		id: 'c2s',
		benefit: 'c2s',
		unit: 'month',
		...months(13, 2),
		validFrom: null,
		validTo: null,
		trial: false,
		sources: ['css-r861-8', 'c2s-rapport-2023'],
		note: {
			fr: 'Complémentaire santé solidaire : ce qui a été perçu du treizième au deuxième mois civil avant la demande (article R. 861-8 du code de la sécurité sociale). Selon le rapport cité, ces ressources viennent du DRM.',
			en: 'Complémentaire santé solidaire: what was received from the thirteenth to the second calendar month before the claim (article R. 861-8 of the social security code). The report cited says that this income comes from the DRM.'
		}
	}
];

function months(from: number, to: number) {
	const length = from - to + 1;
	return { from, to, offset: to, length, divisor: length };
}
