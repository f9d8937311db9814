import type { Block } from '../../types.ts';

/** What was measured abroad, where models were opened. */
export const abroad: Block[] = [
	{
		type: 'evidence',
		id: 'abroad',
		title: 'Elsewhere, it could be counted',
		text: [
			'In Rotterdam, Amsterdam and Sweden, [Lighthouse Reports](source:lighthouse-rotterdam-repo) and others got hold of the models or of their results. One group can be set against another: in the middle, “as often”.',
			'Amsterdam wanted a fair model. Corrected on paper, the gap closes; in the live pilot it comes back, the other way round. [The city gave up](page:systems/nl-amsterdam).'
		],
		figure: {
			id: 'abroad-figure',
			title: 'How many times more often?',
			see: 'A scale of ratios: twice as often is as far from the middle as half as often.',
			headings: {
				'rot.sex.ratio': 'Rotterdam: above the threshold',
				'amsterdam.bias0.ratio': 'Amsterdam: wrongly suspected',
				'se.flag.ratio': 'Sweden: flagged',
				'caf.home-checks.lone-parents-others': 'And in France: visited by the CAF'
			},
			rows: {
				'rot.sex.ratio': 'Women / men',
				'rot.lang.ratio': 'Language not met / met',
				'rot.arch.ratio': 'Mother in debt / single man',
				'amsterdam.bias0.ratio': 'Non-Dutch, before correction',
				'amsterdam.bias1.ratio': 'Non-Dutch, after',
				'amsterdam.pilot.ratio': 'Non-Dutch, in the pilot',
				'amsterdam.pilot.sex-ratio': 'Women / men, in the pilot',
				'se.flag.ratio': 'Women / men',
				'se.foreign.ratio': 'Foreign background / others',
				'caf.home-checks.lone-parents-others': 'Lone parents / other households'
			}
		},
		reply: {
			who: '[CNAF, to Lighthouse Reports](source:lighthouse-amsterdam-method)',
			when: 'June {=2025}',
			text: 'It confirmed {fact:caf.audit}.'
		},
		after: [
			'The measures are not the same. In Rotterdam it is being above the threshold; in Amsterdam, being suspected with nothing wrong, and the pilot’s groups are small. In Sweden it is being flagged rather than drawn by lot; at the CAF, being visited, for whatever reason. These ratios are our divisions, stated on their card.'
		]
	},
	{
		type: 'evidence',
		id: 'abroad-people',
		title: 'Some scored, some harmed',
		text: [
			'In Austria, a published model gave a young man a {fact:ams.base.chance} chance of work, and the same person {fact:ams.woman.chance} if she was a woman, [writes *Der Standard*](source:standard-2018-lese). In Denmark, {fact:dk.model-abroad} of the cases opened by one model were not fraud, according to [the press and Amnesty](source:amnesty-2024-denmark).',
			'In the Netherlands and in Australia, sorting turned into accusation, then into debt.'
		],
		figure: {
			id: 'abroad-people-figure',
			title: 'How many people, elsewhere',
			see: 'One scale; in Australia these are debts, in the Netherlands families and then children.',
			headings: {
				'uk.1m': 'Scored or classed',
				'rd.470': 'Wrongly accused or indebted'
			},
			rows: {
				'uk.1m': 'United Kingdom, in a year',
				'ams.groups.count': 'Austria, one day of {=2017}',
				'rot.30k': 'Rotterdam, welfare',
				'rd.470': 'Australia, Robodebt (debts)',
				'nl.26k.high': 'Netherlands, families (high)',
				'nl.26k': 'Netherlands, families',
				'nl.2090': 'Netherlands, children in care'
			}
		}
	},
	{
		type: 'prose',
		id: 'abroad-ends',
		title: 'How it ends',
		text: ['Often with a stop, once the model is known.'],
		list: [
			'[Netherlands, childcare benefits](page:systems/nl-childcare): the government resigns on {fact:nl.gov}.',
			'[Netherlands, SyRI](page:systems/nl-syri): a court rules against the system on {fact:syri.struck}.',
			'[Australia](page:systems/au-robodebt): {fact:rd.repaid} to be repaid, {fact:rd.recommendations} recommendations from a Royal Commission.',
			'[Austria](page:systems/at-ams): the model is stopped before general use.',
			'[Rotterdam](page:systems/nl-rotterdam): {fact:rot.30k} people scored, then a stop, in {=2021}.',
			'[Sweden](page:systems/se-parental): {fact:se.stop}.',
			'[Denmark](page:systems/dk-udk): up to {fact:dk.60} models, still there in {=2024}. [United Kingdom](page:systems/uk-advances): {fact:uk.dwp}, by the ministry’s own account.'
		]
	}
];
