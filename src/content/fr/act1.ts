import type { OpeningAct } from '../types.ts';
import { control } from './act1/control.ts';
import { households } from './act1/households.ts';
import { score } from './act1/score.ts';

export const act1: OpeningAct = {
	id: 'act1',
	opening: {
		kicker: 'Premier acte : la note',
		title: 'Score de suspicion',
		lede: "Le premier de chaque mois, un programme de la CAF note ses {fact:caf.households.2024} de foyers allocataires. Plus la note est haute, plus un contrôle est proche. D'après [le code publié par La Quadrature du Net](source:lqdn-2023-code), elle monte quand on est pauvre, au chômage, au [[rsa]], ou quand on travaille avec un handicap.",
		figure: {
			id: 'field',
			title: 'Un point pour mille foyers',
			see: "En rouge, les {fact:caf.checks.score.2024} contrôles que la note a déclenchés en {=2024}, selon la [[cnaf]]. Leur place dans le champ est tirée au sort : qui ils visent n'est pas public."
		},
		summaryTitle: 'En trois phrases',
		summary: [
			"En France, des millions de familles reçoivent une aide pour se loger, élever leurs enfants ou vivre avec peu, et un ordinateur donne à chacune une note qu'elle ne voit pas.",
			"Cette note essaie de deviner qui a reçu trop d'argent, ce qui arrive le plus souvent à cause d'une erreur et rarement d'une triche.",
			"Les familles pauvres et celles dont la vie change souvent ont une note plus haute, et ce sont elles qu'on vient vérifier en premier."
		]
	},
	blocks: [...score, ...control, ...households]
};
