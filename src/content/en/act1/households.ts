import type { Block } from '../../types.ts';

/** Other agencies, named households, the reader’s own, and what is not known. */
export const households: Block[] = [
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
			title: 'Nine households, model by model',
			see: 'Choose a household to see what it is made of. Scores of two different models cannot be compared.',
			alone:
				'The bar holds nine draws in ten, the notch is the median. Scores of two different models cannot be compared.'
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
			'It does not say who is checked. For that, each household must be compared with all the others: that is act three, below. Act two, just after this, shows where the income that the score reads comes from.'
		],
		list: [
			'The **weights** of the {=2010}–{=2018} models are published by La Quadrature du Net; we could not consult them. [Whoever holds them](page:method#file) can drop the file in here, and the whole page is redrawn.',
			'The direction of about {result:coverage.unsigned} criteria remains unknown to us. They may add to those we show, or make up for them.',
			'The model in use from {=2018} to {=2025} has not been published.',
			'That the versions before {=2026} are logistic regressions is an assumption, plausible and unverified.'
		]
	}
];
