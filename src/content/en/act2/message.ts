import type { Block } from '../../types.ts';

/** A payroll line read aloud, then two streams into one ledger. */
export const message: Block[] = [
	{
		type: 'drm-message',
		id: 'drm-aloud',
		title: 'A payroll message, read aloud',
		intro: [
			'Every month an employer sends a [[dsn]] for the people it pays. This one is from a supermarket, for Inès, who works a till, in March {=2024}. Neither the supermarket nor Inès exists; the [format](source:drolow-dsn-analyzer) is the real one: the number of a rubrique on each line, then its value.'
		],
		figure: {
			id: 'drm-message',
			title: 'The message, and what the ledger keeps of it',
			see: 'The file has {result:drm.lines} lines. We read a few, in the order in which they come.'
		},
		steps: [
			{
				criterion: 'header',
				title: 'Which month, which day',
				text: [
					'The message says that it is a monthly DSN, which month it is about and on which day it was made. Before that day nobody can read anything in it.'
				]
			},
			{
				criterion: 'site',
				title: 'The site',
				text: [
					'The shop, not just the company. A declaration sent under another site passes for a second employer: in our ledger the pay then counts twice, until the mistake is cancelled.'
				]
			},
			{
				criterion: 'person',
				title: 'The number that ties it all together',
				text: [
					'The [[nir]] is [the key](source:guaaybess-2019-drm): it joins this pay to whatever others declare about the same person. Inès has an impossible one, with {=99} for her month of birth.'
				]
			},
			{
				criterion: 'contract',
				title: 'The contract',
				text: [
					'The job, the kind of contract, the hours agreed. Our ledger reads these lines and moves on: it keeps nothing but money.'
				]
			},
			{
				criterion: 'payment',
				title: 'The day and the money',
				text: [
					'The day of payment decides the month. Then the same pay is told twice: what counts for tax, and what reaches the bank account.'
				]
			},
			{
				criterion: 'gross',
				title: 'Gross pay, several times over',
				text: [
					'Gross pay comes back under several types, for several readers. Adding them up would pay Inès three times.'
				]
			},
			{
				criterion: 'net',
				title: 'The net social amount',
				text: [
					'[Compulsory in the DSN](source:net-entreprises-2023-mns) since January {=2024}, it is the amount that [[rsa]] and [[prime-activite]] ask for. The message ends by counting its own lines: if the count is wrong, it has been cut short.'
				]
			},
			{
				criterion: 'entry',
				title: 'One entry in the ledger',
				text: [
					'Of {result:drm.lines} lines, there remain one person, one month, one employer and four amounts. They tell the same pay: our ledger never adds one to another.'
				]
			}
		]
	},
	{
		type: 'drm-step',
		id: 'drm-flow',
		title: 'Two streams, one ledger',
		text: [
			'On one side, employers: over {fact:dsn.monthly.decl} DSN a month, for nearly {fact:dsn.monthly.employees} people. [[urssaf]] [says](source:petites-affiches-dsn-substitution) it runs more than {fact:dsn.checks} automatic checks on each.',
			'On the other, [[pasrau]]: health insurance, family benefit offices, unemployment insurance and {fact:pasrau.pension.schemes} pension schemes [declare](source:net-entreprises-pasrau) what they pay out. The [[drm]] files both under the same number.',
			'Two streams: that holds until the end of {=2025}. [Decree {=2025-1288}](source:decret-2025-1288) adds a third, the declaration of the self-employed.'
		],
		figure: {
			id: 'drm-streams',
			title: 'Inès’s ledger in {=2024}',
			see: 'On the left, what her two employers declare. On the right, what is declared by the office that pays her prime d’activité. In the middle, the net paid in the month.'
		},
		after: [
			'The canteen pays a month late: its summer holidays leave a dip in the ledger in August and September.'
		]
	}
];
