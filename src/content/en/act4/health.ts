import type { Block } from '../../types.ts';

/** The health insurance and the pension insurance. */
export const health: Block[] = [
	{
		type: 'evidence',
		id: 'c2s-rates',
		title: 'Health insurance: what the score looks for',
		text: [
			'The [[c2s]] pays for the care of people on low incomes. Since {=2018}, every household that has it free is scored, says [La Quadrature du Net](source:lqdn-2024-cnam). The score does not look for fraud but for {fact:cnam.target}.',
			'In {=2022} the [director of the health insurance](source:senat-2022-fatome) told the Senate that {fact:cnam.fraudrate} of files were fraud, with income three times too high, and that {fact:cnam.overceiling} were over the ceiling without being so. Others are entitled and have nothing: {fact:nr.c2s.free} for the free {=C2S}, {fact:nr.c2s.paid} for the one with a contribution.'
		],
		figure: {
			id: 'c2s-rates-figure',
			title: 'What the score looks for, and what nobody looks for',
			see: 'Two different wholes: a hundred files for the first two squares, a hundred people entitled for the other two.',
			rows: {
				'cnam.fraudrate': 'Files counted as fraud',
				'cnam.overceiling': 'Files over the ceiling, not fraud',
				'nr.c2s.free': 'Entitled to free {=C2S}, without it',
				'nr.c2s.paid': 'Entitled to paid {=C2S}, without it'
			}
		},
		reply: {
			who: '[Health insurance](source:mind-2024)',
			when: 'December {=2024}',
			text: 'The present algorithm “has no variable relating to the applicant’s sex”, nor to age. It does not deny that it once had.'
		},
		after: [
			'A [Senate report](source:senat-2024-l044) puts non-take-up of the free {=C2S} at {fact:nr.c2s.free.senat}, twice what the [annual report](source:c2s-rapport-2025) implies. We do not know why; the second is recent and detailed, so we drew it. [This system’s page](page:systems/cnam-c2s-v2).'
		]
	},
	{
		type: 'cover',
		id: 'c2s-score',
		title: 'A mother who applies, a patient who writes',
		text: [
			'The most suspect file, in an internal document of January {=2020} read by [Egora](source:egora-2024): {fact:cnam.profile}. An experimental model added {fact:cnam.experimental} criteria, according to La Quadrature du Net’s documents, [taken up here](source:ricochets-2024): a disability pension, care, sickness allowances, contacts with the fund.',
			'We scored four households with that second model. The direction of each criterion is published, its weight is not: hence the ranges.'
		],
		figure: {
			id: 'c2s-figure',
			title: 'What family adds, and what illness adds',
			see: 'Against a young man, the only adult, with no children, who renews his cover. The further right, the higher the score.'
		},
		after: [
			'Egora places three of these criteria in the model in use; La Quadrature du Net, which has the documents, calls them [experimental](page:systems/cnam-c2s-experimental). The association also reports {fact:cnam.suspend}.'
		]
	},
	{
		type: 'evidence',
		id: 'pensions',
		title: 'Pensions: little fraud, much silence',
		text: [
			'The [state pension fund](source:cnav-2021-fraude) has had a national targeting tool since {=2016}. Tools, [[datamining|data mining]] among them, help with nearly {fact:cnav.50} of what it spots. Before {=2023} the processing had been through {fact:cnav.noformal}: [La Quadrature du Net](source:lqdn-2024-drm) quotes the CNIL.',
			'In {=2024}, {fact:cnav.controls.2024} checks found more than {fact:cnav.fraud.n.2024} frauds, according to [Boursorama and AFP](source:boursorama-2025-cnav). In {=2016}, {fact:nr.aspa.n} single people did not claim the old-age minimum: half of those entitled, says the [DREES](source:drees-2022-dd97).'
		],
		figure: {
			id: 'cnav-figure',
			title: 'Those who are found, those who are not looked for',
			see: 'One scale. The checks are those of {=2024}, the old-age minimum dates from {=2016}.',
			rows: {
				'cnav.controls.2024': 'Checks',
				'cnav.fautes.n.2024': 'Cases of wrongful conduct',
				'cnav.fraud.n.2024': 'Frauds',
				'nr.aspa.n': 'Old-age minimum, not claimed'
			}
		},
		reply: {
			who: '[State pension fund, to the Assemblée](source:an-2020-cnav)',
			when: 'June {=2020}',
			text: '{fact:cnav.fraud} of fraud detected in {=2019}, and {fact:cnav.avoided.2019} of loss avoided.'
		},
		after: [
			'The CNIL wants profiling fed from the [[drm]] to be tested before it is made permanent. [The targeting](page:systems/cnav-targeting) and [that plan](page:systems/cnav-drm) each have a page.'
		]
	},
	{
		type: 'evidence',
		id: 'proof-of-life',
		title: 'Proving you are alive, with your face',
		text: [
			'A [decree of {=28 July 2023}](source:prat-2023-decret) lets pensioners prove at a distance that they are alive, by facial recognition. It is not a score: it is a check that asks to see a face.',
			'According to [CNews](source:cnews-2023-retraites), the trial of {=2021} had {fact:face.test} volunteers. We have not verified what became of it: [its page](page:systems/retirement-face) says so.'
		],
		figure: {
			id: 'face-figure',
			title: 'Tried on a few, allowed for many',
			see: 'The first bar is there: it is too short to be seen.',
			rows: {
				'face.test': 'Volunteers in the trial',
				'face.pop.outside-eu': 'Pensioners outside the EU',
				'face.pop': 'Pensioners abroad'
			}
		}
	}
];
