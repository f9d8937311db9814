import type { OpeningAct } from '../types.ts';
import { control } from './act1/control.ts';
import { households } from './act1/households.ts';
import { score } from './act1/score.ts';

export const act1: OpeningAct = {
	id: 'act1',
	opening: {
		kicker: 'Act one: the score',
		title: 'Suspicion score',
		lede: 'On the first of every month, a program of the CAF, the family benefits agency, scores its {fact:caf.households.2024} recipient households. The higher the score, the closer a check. According to [the code published by La Quadrature du Net](source:lqdn-2023-code), it rises for those who are poor, out of work, on [[rsa]], or at work with a disability.',
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
	blocks: [...score, ...control, ...households]
};
