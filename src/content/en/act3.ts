import type { Act } from '../types.ts';
import { dots } from './act3/dots.ts';
import { published } from './act3/published.ts';

export const act3: Act = {
	id: 'act3',
	head: {
		kicker: 'Act three: the control',
		title: 'Who is picked',
		lede: 'A score only matters through those it points at. To know, one needs every household at once: here is a reconstructed population, scored under {result:draws} possible sets of weights.'
	},
	blocks: [
		{
			type: 'step',
			id: 'population',
			title: 'Millions of households, and not a real one',
			text: [
				'No public file describes the {fact:caf.households.2024} recipient households one by one. We rebuilt how they are spread from the published figures: type of household, neighbourhood, RSA, housing benefit, prime d’activité, AAH.',
				'Every published figure that the population must match is matched within a tenth of a point. What is not published, such as the number of months worked, is assumed, and varied in {result:variants} ways.'
			],
			figure: {
				id: 'families',
				title: 'Recipient households, by type',
				see: 'At the end of {=2023}, in France without Mayotte. Nearly half are people on their own.',
				rows: {
					'pop.fam.isole.2023': 'People on their own',
					'pop.fam.mono.2023': 'One-parent families',
					'pop.fam.couple-enf.2023': 'Couples with children',
					'pop.fam.couple-0.2023': 'Couples without children'
				}
			}
		},
		...dots,
		{
			type: 'control',
			id: 'control',
			title: 'More often than others?',
			text: [
				'In {=95%} of the weightings we drew that reproduce the published figures, households of the lowest income fifth are picked {result:control.fifth.low} to {result:control.fifth.high} times as often as the average. The drawing rule is ours; the least favourable weighting we found gives {result:control.fifth.least}.',
				'For households on RSA, {=95%} of the draws give {result:control.rsa.low} to {result:control.rsa.high}; but an extreme weighting, which reproduces the published figures too, gives {result:control.rsa.least}.',
				'The direction of each criterion is published; the size is simulated. We write that a group is picked more, or less, only where none of the weightings found says otherwise. Where one does, that is written: it cannot be told.'
			],
			figure: {
				id: 'ratios',
				title: 'How many times more, or less, than the average',
				see: 'In the middle, “as often as everybody”. The narrow bar holds {=95%} of the draws; the wide one, what the other assumptions allow; the line, the extreme cases that we found.'
			},
			policies: {
				score: 'From the highest down.',
				random: 'Everybody has the same chance.',
				income: 'From the lowest up.',
				'score-then-random': 'The capacity is split in two.',
				'non-take-up':
					'Look for those who have probably not claimed a benefit they are entitled to.'
			},
			notes: {
				used: 'Lone parents: this figure was used to tune the simulation; it is not a result of it.',
				unknown:
					'The direction of about {result:coverage.unsigned} criteria is unknown to us. The weight they are assumed to have is the choice that bears most on these ranges.',
				mirror:
					'Associations and readers have asked for a search for unclaimed rights. A comment of {=2017} says that [the CAF of Toulouse and of Bordeaux](source:iaata-2017) worked on one.',
				ceiling:
					'The ceiling is arithmetic: if everyone picked were on RSA, those households would be picked {result:control.rsa.ceiling} times as often as the average, and nothing can go beyond. A range that runs into its ceiling ends there because arithmetic stops it, not because more is known.'
			}
		},
		{
			type: 'prose',
			id: 'control-limits',
			title: 'What these ranges do not say',
			text: [
				'This is not the map of real checks: it is what the published criteria lead one to expect, once confronted with the few figures known.'
			],
			list: [
				'The figures used for tuning date from a model, that of {=2018} to {=2025}, whose criteria are not published. Bringing them together with earlier criteria assumes continuity.',
				'Nothing is said of groups that the population does not hold, such as origin or gender.',
				'A small difference between two groups means nothing: their ranges overlap.'
			]
		},
		...published
	]
};
