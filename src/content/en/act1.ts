import type { Act } from '../types.ts';

export const act1: Act = {
	id: 'act1',
	opening: {
		kicker: 'Act one: the score',
		title: 'Suspicion score',
		lede: "On the first of every month, a program of the CAF, the family benefits agency, gives a score to each of its {fact:caf.households.2024} recipient households. The higher the score, the closer a check. According to the code [obtained and published by La Quadrature du Net](source:lqdn-2023-code), what raises it is being poor, out of work, on [[rsa]], or at work with a disability.",
		figure: {
			id: 'field',
			title: 'One dot for a thousand households',
			see: 'In red, the {fact:caf.checks.score.2024} checks that the score triggered in {=2024}, says the [[cnaf]]. Where they stand in the field is drawn at random: whom they target is not public.'
		},
		summaryTitle: 'In three sentences',
		summary: [
			'In France, millions of families get help to pay the rent, raise their children or live on very little, and a computer gives each of them a score that they do not see.',
			'The score tries to guess who was paid too much, which happens mostly because of a mistake and seldom because of cheating.',
			'Poor families, and those whose lives change often, get a higher score, and they are the first to be checked.'
		]
	},
	blocks: [
		{
			type: 'step',
			id: 'file',
			title: 'A file, and the few boxes that are read',
			text: [
				'A CAF file holds some {fact:caf.items.per-file} items of information. The score reads [about forty](source:senat-2024-r491) of them, says the Senate.',
				'La Quadrature du Net and *Le Monde* have described part of these criteria. Putting together what we could read, we know the **direction** of {result:coverage.signed}: whether they raise the score or lower it. Their exact **weight** is public, but we do not have it. So everything below shows ranges, and never a made-up number.'
			],
			figure: {
				id: 'file-items',
				title: 'What the score reads, and what we know of it',
				see: 'Each box is an item of the file. Filled boxes are the criteria whose direction is published.'
			}
		},
		{
			type: 'guess',
			id: 'guess',
			title: 'Which one looks more suspicious?',
			question:
				'Two neighbours live on [[aah]], the allowance for disabled adults. All else is equal. Which of them has the higher score?',
			options: [
				{
					id: 'rest',
					label: 'The one who does not work',
					lines: ['Receives AAH', 'Long out of work', 'Low income']
				},
				{
					id: 'work',
					label: 'The one who works',
					lines: ['Receives AAH', 'Works a few hours a week', 'Low income']
				}
			],
			answer: 'work',
			right: 'Yes: the one who works.',
			wrong: 'It is the other one, who works.',
			reveal: [
				'Working while on AAH is among the criteria that raise the score most, according to [La Quadrature du Net](source:lqdn-2023-code-quoted). *Le Monde* found another one close to it: [declaring income every quarter](source:alteco-2023) for AAH.',
				'Yet the neighbour ticks another box: few months in work. In our reconstruction the one who works comes first in {result:guess.share} of the draws. That share depends on our drawing rule; the direction of the criterion is published.'
			],
			figure: {
				id: 'guess-figure',
				title: 'The two neighbours, against the reference household',
				see: 'A bar holds nine draws in ten. The one of the neighbour who works reaches much further.'
			}
		},
		{
			type: 'sequence',
			id: 'build-up',
			title: 'A score, line by line',
			intro: [
				'Take a mother raising her children alone, on RSA, with a few months of work in the year. Each thread is one possible set of weights, drawn at random within limits that [the method](page:method#prior) lays out. There are {result:draws}; {result:threads} are drawn here.'
			],
			figure: {
				id: 'fan',
				title: 'A mother on her own, on RSA, criterion by criterion',
				see: 'The further right a thread goes, the higher the score. Threads spread because the weights are not known.'
			},
			steps: [
				{
					criterion: 'reference',
					line: 'Reference household',
					title: 'Where it starts',
					text: [
						'Zero is not a good score. It is a household that ticks none of the known boxes; everything is measured from there.'
					]
				},
				{
					criterion: 'revenu_mensuel',
					line: 'Low income',
					title: 'A low income',
					text: [
						'The lower the income, the higher the score, writes [La Quadrature du Net](source:lqdn-2024-drm).',
						'From {=2014} to {=2018} the program brought income down to the month: the quarterly declaration divided by three; failing that, the income of the year divided by twelve.'
					]
				},
				{
					criterion: 'rsa',
					line: 'On RSA',
					title: 'RSA, on top',
					text: [
						'[[rsa]] goes to the lowest incomes. Yet the score counts [both](source:lqdn-2024-court), separately: being poor, and receiving the benefit meant for the poor.'
					]
				},
				{
					criterion: 'mois_activite_12m',
					line: 'Few months in work',
					title: 'Few months in work',
					text: [
						'The months worked by the adults of the household are [added up over a year](source:lqdn-2023-code-quoted). One parent cannot but have fewer than two.'
					]
				},
				{
					criterion: 'stabilite_emploi',
					line: 'Unstable job or income',
					title: 'Instability',
					text: ['Having no stable job or income is [a criterion of its own](source:siecle-2023).']
				},
				{
					criterion: 'separation_recente',
					line: 'Recent separation',
					title: 'A recent separation',
					text: [
						'In the {=2014–2018} version, having separated less than {fact:caf.separation.months} ago raises the score, [WIRED reports](source:wired-2024).'
					]
				},
				{
					criterion: 'situation_matrimoniale',
					line: 'Widowed, divorced or separated',
					title: 'The same separation, a second time?',
					text: [
						'[*Le Monde*](source:madmoizelle-2023), which obtained the code of three versions, also names being widowed, divorced or separated. In which version? What we have read does not say. So we toss a coin: the criterion counts in half of the draws.'
					]
				},
				{
					criterion: 'enfant_12',
					line: 'A child more than {fact:caf.child.age-teen} old',
					title: 'A teenager at home',
					text: [
						'This one too comes from [*Le Monde*](source:madmoizelle-2023), with no known version: it counts in only half of the draws.'
					]
				},
				{
					criterion: 'quartier',
					line: '“Disadvantaged” neighbourhood',
					title: 'The address',
					text: [
						'Living in a neighbourhood labelled “disadvantaged” [adds again](source:next-2023). The CNAF [states](source:solnum-2026) that the model of {=2026} no longer uses the place of residence.'
					]
				},
				{
					criterion: 'total',
					line: 'Score, against the reference',
					title: 'No line says “lone mother”',
					text: [
						'There is no “single mother” criterion in the published versions. La Quadrature du Net [supposes](source:lqdn-2023-code-quoted) that it would have been thought too risky; its own simulations show that the targeting is indirect, through income and months in work.',
						'So the score points at somebody without ever naming her.'
					]
				}
			]
		},
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
				see: 'Inspectors find money paid in excess, and money that should have been paid as well.'
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
				see: 'This is a published observation, whose year the texts that we read do not give. It is not a result of our simulation.'
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
				see: 'Nearly all are automatic. In red, those that the score triggered.'
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
		},
		{
			type: 'step',
			id: 'cnam',
			title: 'At the health insurance, the same mechanism',
			text: [
				'Since {=2018} the health insurance has scored the households covered by the free [[c2s]], writes [La Quadrature du Net](source:lqdn-2024-cnam). An internal document of January {=2020} describes the typical file to check: the first application of a woman over {=25}, with several adults and at least one minor in the household.',
				'Here too the target is not fraud but an “anomaly”: income above the ceiling. The health insurance puts fraud at {fact:cnam.fraudrate} of cases, and income merely above the ceiling at {fact:cnam.overceiling}.'
			],
			figure: {
				id: 'cnam-profile',
				title: 'The typical file of the health insurance, criterion by criterion',
				see: 'Five criteria, five equal ranges: the document gives the direction of each, not its weight.'
			},
			after: [
				'The health insurance [answers](source:mind-2024) that its present algorithm no longer holds sex or age.'
			]
		},
		{
			type: 'archetypes',
			id: 'archetypes',
			title: 'Nine households',
			text: [
				'These households are imagined from the situations that the documents name. For some of them no published model lets anyone say anything: that is written too.'
			],
			figure: {
				id: 'archetypes-figure',
				title: 'Nine households on one scale',
				see: 'Choose a household to see what it is made of. Scores of two different models cannot be compared.'
			}
		},
		{
			type: 'profile',
			id: 'profile',
			title: 'Your turn',
			text: [
				'Make up a household, your own or another. Nothing of what you answer leaves your browser.'
			]
		},
		{
			type: 'prose',
			id: 'unknown',
			title: 'What this act does not say',
			text: [
				'It does not say who is checked. For that, each household must be compared with all the others: that is act three, in the making. Act two will show where the income that the score reads comes from.'
			],
			list: [
				'The **weights** of the {=2010}–{=2018} models are published by La Quadrature du Net; we could not consult them. [Whoever holds them](page:method#file) can drop the file in here, and the whole page is redrawn.',
				'The direction of about {result:coverage.unsigned} criteria remains unknown to us. They may add to those we show, or make up for them.',
				'The model in use from {=2018} to {=2025} has not been published.',
				'That the versions before {=2026} are logistic regressions is an assumption, plausible and unverified.'
			]
		}
	]
};
