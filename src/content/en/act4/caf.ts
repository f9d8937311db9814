import type { Block } from '../../types.ts';

/** The CAF: fewer visits, more money claimed back. */
export const caf: Block[] = [
	{
		type: 'evidence',
		id: 'caf-visits',
		title: 'CAF: nearly half as many visits',
		text: [
			'In {=2010}, a [minister’s answer](source:an-question-13-109395) counts {fact:caf.onsite.2010.checks} on-site checks. In {=2022}, [franceinfo](source:franceinfo-2023) counts {fact:caf.home-checks.2022} checks at home. In between, the score has settled in: in {=2021} it triggered about {fact:caf.home-checks.score-share.2021} of visits, according to [*Le Monde*](source:lemonde-2023-caf).',
			'[[controle-sur-pieces|Checks on documents]], where papers are demanded, are falling too. The CAF says “on site”, then “at home”: we could not verify that these are the same thing.'
		],
		figure: {
			id: 'caf-visits-figure',
			title: 'CAF checks, year by year',
			see: 'A gap is a year whose figure we have not read. Each panel has its own scale.',
			headings: {
				'caf.onsite.2010.checks': 'On site; at home in {=2021} and {=2022}',
				'caf.checks.documents.2017': 'On documents; in {=2024}, with those on site'
			}
		},
		reply: {
			who: '[CNAF’s director](source:next-brief-datamining)',
			when: 'June {=2020}',
			text: '[[datamining|Data mining]] is {fact:caf.datamining.first-source}.'
		},
		after: [
			'The models, one by one: [{=2010–2014}](page:systems/caf-2010-2014), [{=2014–2018}](page:systems/caf-2014-2018), [{=2018–2025}](page:systems/caf-2018-2025), [{=2026}](page:systems/caf-2026).'
		]
	},
	{
		type: 'evidence',
		id: 'caf-fraud',
		title: 'Fraud found, fraud estimated',
		text: [
			'The fraud that the CAF detects rises from {fact:caf.fraud.2010.eur} in {=2010} to {fact:caf.fraud.2024.eur} in {=2024}. The number of cases is the same in {=2019} ({fact:caf.fraud.2019.cases}) and in {=2024} ({fact:caf.fraud.2024.cases}).',
			'The dotted line is another sum, which nobody received: [[rsa]] left unclaimed, {fact:nr.rsa.total} a quarter in {=2018} according to the [DREES](source:drees-2022-dd92). Over a year, four times that if quarters are alike.'
		],
		figure: {
			id: 'caf-fraud-figure',
			title: 'Found, estimated, never claimed',
			see: 'One scale throughout. The columns cover every CAF benefit, the dotted line RSA alone. Grey: between the low and the high end of an estimate.',
			headings: {
				'caf.fraud.2010.eur': 'Fraud detected',
				'caf.fraud.estimated.2009-high': 'Fraud estimated, by various sources'
			},
			rows: { 'nr.rsa.total.year': 'RSA unclaimed in a year:' }
		},
		reply: {
			who: '[CNAF, to the Assemblée](source:an-2020-cnaf)',
			when: 'June {=2020}',
			text: 'Fraud in {=2019}, found or not, was worth between {fact:fraud.est.2019.low} and {fact:fraud.est.2019.high}.'
		},
		after: [
			'The estimates contradict one another. The iFRAP foundation, citing the CNAF, writes {fact:caf.fraud.estimated.eur} for {=2022} in [one article](source:ifrap-fraude-39), then {fact:caf.fraud.estimated.eur-2025} in [another](source:ifrap-2025): one of the two may be a slip.'
		]
	}
];
