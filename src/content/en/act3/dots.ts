import type { Block } from '../../types.ts';

/** The households as dots under one weighting, then all weightings against chance. */
export const dots: Block[] = [
	{
		type: 'dots',
		id: 'dots',
		title: 'Follow the dots',
		intro: [
			'Before the ranges, an example. These are the dots of the first screen, put in order by **a single** set of weights, the most ordinary of the {result:draws} that we kept. It shows the mechanism; what can be concluded comes after, with all the others.'
		],
		figure: {
			id: 'dots-figure',
			title: 'From heap to order, from order to check',
			see: 'One dot for {result:dots.per} households. An example, not a result: other weights would give other counts.'
		},
		steps: [
			{
				criterion: 'mixed',
				title: 'Every household, in no order',
				text: [
					'The {result:dots.count} dots of the first screen. Darker, one household in five: those with the lowest incomes.'
				]
			},
			{
				criterion: 'sorted',
				title: 'The score lines them up',
				text: [
					'Lowest scores on the left, highest on the right. In each column, the height of the dark part is the share of the poorest.',
					'They pile up on the right. Nobody named them: the criteria see to it.'
				]
			},
			{
				criterion: 'lifted',
				title: 'The top comes away',
				text: [
					'The CAF cannot check everyone. Here, {result:control.capacity} households in a year: the home checks that the score would have triggered in {=2021}, going by [the published figures](page:method). That makes {result:dots.selected} dots.',
					'The first screen showed more of them: the {fact:caf.checks.score.2024} checks of {=2024}, of a kind that is not stated.'
				]
			},
			{
				criterion: 'fifth',
				title: 'By income',
				text: [
					'How thick a band is shows its share of households. How far the red runs shows whether they are picked more often than average: drawn by lot, all would stop at the line.',
					'Under these weights, {result:dots.fifth-1.selected} of the {result:dots.selected} dots picked come from the lowest income fifth.'
				]
			},
			{
				criterion: 'family',
				title: 'By type of household',
				text: [
					'Lone parents run past the line. **That is no discovery**: their published share of home checks was used to tune the simulation.',
					'For the three other types, the direction may change from one set of weights to the next.'
				]
			},
			{
				criterion: 'rsa',
				title: 'On RSA or not',
				text: [
					'Here, {result:dots.rsa.selected} of the dots picked are households on [[rsa]].',
					'But one extreme set of weights, which reproduces the published figures too, picks them less than average. So **one picture cannot settle it**. Let us look at them all.'
				]
			}
		]
	},
	{
		type: 'step',
		id: 'versus',
		title: 'Chance, or the score',
		text: [
			'Drawing lots gives each group the checks that its size calls for, no more and no less. The score does not: that is what it is for.',
			'Here is where a hundred checks would go, under {=95%} of the {result:draws} sets of weights. A full dot is there under nearly all of them; a ring, under some. The more rings, the less is known.'
		],
		figure: {
			id: 'versus-figure',
			title: 'Of a hundred checks, how many for each group',
			see: 'On the left, drawn by lot. On the right, picked by score. “Cannot be told”: extreme cases, or other assumptions, say otherwise.'
		}
	}
];
