import type { Block } from '../../types.ts';

/** What the score is for: order, target, checks, and who says so. */
export const control: Block[] = [
	{
		type: 'step',
		id: 'ranking',
		title: 'The score sorts, the check takes the top',
		text: [
			'On its own a score means nothing. It serves to put files in order: [the highest](source:lqdn-2023-code) are put forward for a check.',
			'So the rank of a household depends on the others too. Without the weight of each criterion and the whole population, nobody out here can work it out.'
		],
		figure: {
			id: 'field-sorted',
			title: 'The same households, in order of score',
			see: 'A diagram. From left to right, from the lowest score to the highest; in red, as many dots as there were checks triggered by the score in {=2024}.'
		}
	},
	{
		type: 'step',
		id: 'target',
		title: 'It looks for overpayments, not for fraud',
		text: [
			'The {=2026} model learns to recognise an [[indu|overpayment]], money paid in excess: at least {fact:caf.target.2026.amount}, for at least {fact:caf.target.2026.months}. [The CNAF says so itself](source:caf-2026-dmde).',
			'An overpayment is not a fraud. It mostly comes from a complicated rule, a box misread, a change reported too late. [La Quadrature du Net](source:ricochets-2024) concludes that to look for overpayments is to find unstable lives.'
		],
		figure: {
			id: 'onsite-2015',
			title: 'What checks on site found, in {=2015}',
			see: 'Inspectors find money paid in excess, and money that should have been paid as well.',
			rows: {
				'caf.onsite.2015.checks': 'Checks on site',
				'caf.onsite.2015.overpayments': 'Overpayments found',
				'caf.onsite.2015.underpayments': 'Underpayments found'
			}
		},
		after: [
			'One check may find both: the two bars do not add up. In euros, {fact:caf.onsite.2015.overpayments-eur} overpaid and {fact:caf.onsite.2015.underpayments-eur} owed to households.'
		]
	},
	{
		type: 'step',
		id: 'checked',
		title: 'Whose doorbell rings',
		text: [
			'[*Le Monde*](source:lemonde-2023-caf) compared recipient households with those checked at home. One-parent families are more than twice as present among the latter.',
			'The newspaper adds that {fact:caf.home-checks.poorest} of these visits concern the most precarious households; the texts that we read do not define the word.'
		],
		figure: {
			id: 'lone-parents',
			title: 'One-parent families, among households and among those checked',
			see: 'This is a published observation, whose year the texts that we read do not give. It is not a result of our simulation.',
			rows: {
				'caf.households.lone-parents': 'Among recipient households',
				'caf.home-checks.lone-parents': 'Among those checked at home'
			}
		}
	},
	{
		type: 'step',
		id: 'denominators',
		title: 'Next to nothing, or nearly all?',
		text: [
			'The CNAF answers that the score concerns less than {fact:caf.checks.score-share-claim.2024} of [checks](source:moneyvox-2026). *Le Monde* writes that it triggered about {fact:caf.home-checks.score-share.2021} of home checks in {=2021}.',
			'Both may be true: the first also counts verifications that computers make, unknown to the people concerned; the second counts visits.'
		],
		figure: {
			id: 'all-checks',
			title: 'All the checks of the CAF in {=2024}',
			see: 'Nearly all are automatic. In red, those that the score triggered.',
			rows: {
				'caf.checks.all.2024': 'All checks',
				'caf.checks.automated.2024': 'Of which automatic',
				'caf.checks.documents-and-site.2024': 'Of which on documents or on site',
				'caf.checks.score.2024': 'Triggered by the score'
			}
		}
	},
	{
		type: 'voices',
		id: 'voices',
		title: 'Who says so, and who answers',
		text: ['Each side in its own terms, summed up and dated. Each name leads to the text.'],
		exchanges: [
			{
				claim: {
					who: '[La Quadrature du Net](source:lqdn-2023-code)',
					when: 'November {=2023}',
					text: 'The CAF has built a tool that deliberately targets the most precarious.'
				},
				answer: {
					who: '[CNAF](source:lqdn-2024-drm), through its director',
					when: 'quoted in March {=2024}',
					text: 'It has neither to blush for its practices nor to “apologise” for them.'
				}
			},
			{
				claim: {
					who: '[La Quadrature du Net](source:clubic-2026-02)',
					when: 'February {=2026}',
					text: 'Without the data it was trained on, the published code does not show whom the new model singles out.'
				},
				answer: {
					who: '[CNAF](source:solnum-2026)',
					when: 'January {=2026}',
					text: 'The score assists, an agent decides. Nationality, gender and place of residence are not part of it.'
				}
			},
			{
				claim: {
					who: '[La Quadrature du Net](source:ricochets-2024)',
					when: 'December {=2024}',
					text: 'The health insurance targets precarious mothers with a tool of the same kind.'
				},
				answer: {
					who: '[CNAM](source:mind-2024)',
					when: 'December {=2024}',
					text: 'The present algorithm holds neither the sex nor the age of the applicant. It does not contest having used them in the past.'
				}
			},
			{
				claim: {
					who: '[The Defender of Rights](source:lqdn-2026-thread)',
					when: 'October {=2025}',
					text: "Before the Conseil d'État, it supported the associations' case: discrimination is possible."
				},
				answer: {
					who: "[Conseil d'État](source:lqdn-2026-thread)",
					when: 'announced for spring {=2026}',
					text: 'We found no ruling in the texts at our disposal in November {=2026}. That does not prove there is none.'
				}
			}
		]
	}
];
