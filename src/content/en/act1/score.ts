import type { Block } from '../../types.ts';

/** What the score reads, and how it is made up. */
export const score: Block[] = [
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
	}
];
