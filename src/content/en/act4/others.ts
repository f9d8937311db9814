import type { Block } from '../../types.ts';

/** The farming scheme, contributions, taxes, and what local offices tried. */
export const others: Block[] = [
	{
		type: 'evidence',
		id: 'msa',
		title: 'Farming social security: next to nothing',
		text: [
			'The [[msa]] covers {fact:msa.people} people. Of its scoring, this is all we know: {fact:msa.weak}. The [CNIL](source:cnil-2023-120) mentions experimental processing fed from the [[drm]]; La Quadrature du Net says, [here](source:ricochets-2024), that a score is in use.',
			'All that we could draw is the fraud it detects, which says nothing about scoring. These gaps are the information.'
		],
		figure: {
			id: 'msa-figure',
			title: 'Fraud detected by the MSA',
			see: 'Four years read out of nine.'
		},
		reply: {
			who: '[MSA, to the Assemblée](source:an-2020-msa)',
			when: 'June {=2020}',
			text: 'It has a “central arrangement for analysing risks”.'
		},
		after: [
			'For {=2012}, two figures: {fact:msa.2012} published at the time, {fact:msa.2012.implied} going by the rise announced a year later. [This system’s page](page:systems/msa-scoring).'
		]
	},
	{
		type: 'evidence',
		id: 'urssaf',
		title: 'Urssaf: more than planned',
		text: [
			'Here it is firms that are scored. [[urssaf]] has used models to choose which to check since {fact:ur.start}. A [question in the Assemblée](source:an-qe-18219), citing its {=2022} report, gives {fact:ur.tpe} of accounting checks on very small firms: {fact:ur.tpe.expected} were expected.',
			'Against undeclared work, {fact:ur.89} of the targeted actions of {=2020} led to an adjustment, according to the [Government](source:senat-2021-travail-dissimule).'
		],
		figure: {
			id: 'urssaf-figure',
			title: 'Accounting checks chosen by data mining',
			see: 'What was planned, then what was done, in {=2022}.',
			rows: {
				'ur.tpe.expected': 'Expected',
				'ur.tpe': 'On very small firms',
				'ur.tpe.sme': 'On small and medium firms'
			}
		},
		after: [
			'What these checks found, compared with others, we have not read. Two pages: [accounting checks](page:systems/urssaf-audits), [undeclared work](page:systems/urssaf-undeclared).'
		]
	},
	{
		type: 'evidence',
		id: 'tax',
		title: 'Tax: half of the checks, little of the money',
		text: [
			'The share of tax checks chosen by [[datamining|data mining]] goes from {fact:dg.2018} in {=2018} to {fact:dg.2019}, then {fact:dg.2020}, according to [reucirs.fr](source:reucirs-ia). In {=2023} it is over {fact:dg.1550.checks}, for about {fact:dg.1550} of the sums recovered, says the [finance committee](source:an-2024-ia-fiscal).',
			'In the [Senate’s](source:senat-2024-r491) view this work is {fact:dg.vs-social}.'
		],
		figure: {
			id: 'dgfip-figure',
			title: 'Tax checks chosen by data mining',
			see: 'Columns: the share of checks. Dotted line: that of the money. The empty column is a target.',
			rows: { 'dg.1550': 'Share of the money, {=2023}:' }
		},
		reply: {
			who: '[Direction générale des finances publiques](source:dgfip-2025-resultats)',
			when: 'review of {=2024}',
			text: 'Artificial intelligence contributed to {fact:dg.25} put in collection, out of {fact:dg.25.all}.'
		},
		after: [
			'According to a [report of the Assemblée](source:viepublique-2024-ia-fiscal), {fact:dg.eval}. [This system’s page](page:systems/dgfip-cfvr).'
		]
	},
	{
		type: 'prose',
		id: 'local',
		title: 'Two uses of one tool',
		text: [
			'Some early local practices are known only through [a campaigning article of {=2017}](source:iaata-2017) and one of its comments, anonymous. It is little, and nothing confirms it. Yet it shows the two uses that one tool can have.'
		],
		list: [
			'**Checking.** In [Haute-Garonne](page:systems/caf-haute-garonne), a manager quoted by the local press speaks of two means: {fact:caf.local.haute-garonne}.',
			'**Helping.** In [Toulouse](page:systems/caf-toulouse), {fact:caf.local.toulouse}; in [Bordeaux](page:systems/caf-bordeaux), {fact:caf.local.bordeaux}.'
		]
	}
];
