import type { Block } from '../../types.ts';

/** Errors and fraud against non-take-up, in euros and in people. */
export const money: Block[] = [
	{
		type: 'evidence',
		id: 'euros',
		title: 'Paid in excess, never paid',
		text: [
			'On the left, money paid in excess, by error or by fraud. On the right, money that people were entitled to and did not get. One scale: euros a year.',
			'For RSA, {fact:indu.rsa.2023.amount} paid in excess in {=2023}; {fact:nr.rsa.total.year} never claimed in {=2018}. The fraud estimated by the [High Council for the Funding of Social Protection](source:vie-publique-2024-hcfips), {fact:hcf.est.2023.rsa}, is half of that.'
		],
		figure: {
			id: 'euros-figure',
			title: 'What goes out in excess, what does not go out',
			see: 'Euros a year. The shortest bars are thickened to stay visible.',
			headings: {
				'indu.rsa.2023.amount': 'RSA',
				'indu.ppa.2023.amount': 'Prime d’activité',
				'cnam.fraudrate.eur': '{=C2S} health cover',
				'cnav.est.2024': 'Pensions and old-age minimum',
				'caf.fraud.2022.eur': 'CAF, after checks, {=2022}'
			},
			rows: {
				'indu.rsa.2023.amount': 'Paid in excess, {=2023}',
				'hcf.est.2023.rsa': 'Fraud estimated, {=2023}',
				'nr.rsa.total.year': 'Unclaimed, {=2018}',
				'indu.ppa.2023.amount': 'Paid in excess, {=2023}',
				'hcf.est.2023.ppa': 'Fraud estimated, {=2023}',
				'nr.ppa': 'Unclaimed',
				'cnam.fraudrate.eur': 'Fraud estimated, {=2022}',
				'cnam.175': 'Over the ceiling, {=2022}',
				'cnam.nonrecours': 'Unclaimed, {=2024}',
				'cnav.est.2024': 'Fraud estimated, all pensions, {=2024}',
				'nr.aspa.total.year': 'Old-age minimum unclaimed, {=2016}',
				'caf.fraud.2022.eur': 'Fraud found',
				'caf.wrongly-paid.2022': 'Overpayments found, fraud included',
				'caf.returned.2022': 'Given back to recipients'
			}
		},
		after: [
			'Four of these sums are our multiplications, stated on their card. RSA unclaimed is published by the quarter; the old-age minimum by the month, {fact:nr.aspa.amount.drees} for the [DREES](source:drees-2022-dd97), {fact:nr.aspa.amount.senat} for the [Senate](source:senat-2024-l044). The billion of the {=C2S} is La Quadrature du Net’s comparison, read in [a note](source:seenthis-2024-cnam).',
			'Left out: the {fact:err.cdc.2024} of errors of {=2024} that the family branch will never put right, according to the [Cour des comptes](source:europe1-2025-cdc), since they run both ways and the share of each is not published. And the {fact:hcf.est.2024} of social fraud often quoted, which counts [firms’ contributions](source:ifrap-2026-hcfips) too.'
		]
	},
	{
		type: 'evidence',
		id: 'people',
		title: 'How many people',
		text: [
			'Euros hide people. Within a year, half of RSA households have an [[indu|overpayment]], says a [document of the family branch](source:tableau-branche-famille): the rule is long and life changes. The CAF found {fact:caf.fraud.2024.cases} frauds in {=2024}, for {fact:caf.households.2024} households.',
			'On the other side, from a quarter to two thirds of those entitled to a benefit do not have it.'
		],
		figure: {
			id: 'people-figure',
			title: 'In a hundred',
			see: 'Two wholes that do not mix: those who receive, and those who are entitled.',
			headings: {
				'indu.alloc.share.rsa': 'Of a hundred who receive, in a year',
				'nr.c2s.free.senat': 'Of a hundred entitled, do not claim'
			},
			rows: {
				'indu.alloc.share.rsa': 'RSA: overpaid, about {=2019}',
				'indu.alloc.share': 'CAF: overpaid, about {=2019}',
				'cnam.overceiling': '{=C2S}: over the ceiling, {=2022}',
				'apl.anomalies.share.high': 'Housing: bugs, {=2021}',
				'cnam.fraudrate': '{=C2S}: fraud, {=2022}',
				'cnav.rate.2023': 'Pensions: fraud or error, {=2023}',
				'nr.c2s.free.senat': 'Free {=C2S}, Senate, {=2021}',
				'nr.c2s.free': 'Free {=C2S}, report, {=2021}',
				'nr.c2s.paid': '{=C2S} with a contribution, {=2021}',
				'nr.aspa': 'Old-age minimum, {=2016}',
				'nr.rsa': 'RSA, {=2018}',
				'nr.ppa': 'Prime d’activité, {=2016}'
			}
		},
		after: [
			'For housing, these are the administration’s own errors, when the reform of {=2021} changed the sums. They touch {fact:apl.anomalies.share.low} to {fact:apl.anomalies.share.high} of files, [says the Government](source:senat-2022-q24337), or {fact:apl.anomalies.count.low} to {fact:apl.anomalies.count.high}, [says the press](source:ouest-france-2021-apl). For pensions, the figure is from the union [Force ouvrière](source:fo-2025-cnav).'
		]
	}
];
