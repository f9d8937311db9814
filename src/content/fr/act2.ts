import type { Act } from '../types.ts';
import { error } from './act2/error.ts';
import { message } from './act2/message.ts';
import { readers } from './act2/readers.ts';
import { readings } from './act2/readings.ts';

export const act2: Act = {
	id: 'act2',
	head: {
		kicker: 'Deuxième acte : le flux',
		title: "D'où viennent les revenus",
		lede: 'Pour verser une aide comme pour noter, il faut savoir ce que chacun gagne. Depuis {=2019}, un registre réunit les salaires et les allocations, mois par mois, personne par personne : le [[drm]]. Le voici au travail, sur des messages au vrai format et des gens inventés.'
	},
	blocks: [...message, ...readings, ...error, ...readers]
};
