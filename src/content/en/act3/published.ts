import type { Block } from '../../types.ts';

/** Published facts: none of them comes from the simulation. */
export const published: Block[] = [
	{
		type: 'evidence',
		id: 'home-checks',
		title: 'And in reality?',
		text: [
			'The simulation stops here. In December {=2023}, [*Le Monde*](source:lemonde-2023-caf) published the share of one-parent families among the home checks of the CAF: {fact:caf.home-checks.lone-parents}, against {fact:caf.households.lone-parents} of households.',
			'The texts that we read do not give the year, and some of them say lone mothers. The figure counts every visit, not only those that the score triggers.'
		],
		figure: {
			id: 'home-checks-figure',
			title: 'One-parent families: how many there are, how many are visited',
			see: 'One dot in a hundred. On the left, households; on the right, home checks.',
			rows: {
				'caf.households.lone-parents': 'Among recipient households',
				'caf.home-checks.lone-parents': 'Among those checked at home'
			}
		},
		reply: {
			who: '[CNAF](source:solnum-2026)',
			when: 'January {=2026}, on its new models',
			text: 'The score assists, an agent decides. Nationality, gender and place of residence are not part of it.'
		}
	},
	{
		type: 'guess',
		id: 'sweden',
		title: 'Guess: whom did the Swedish model see?',
		question:
			'In Sweden, the social insurance agency scored claims for temporary parental benefit. In {=2017} it also checked people **drawn by lot**: women and men were wrong just as often. And the model? It flagged…',
		options: [
			{ id: 'fewer', label: 'fewer women than the lottery', lines: [] },
			{ id: 'same', label: 'as many women', lines: [] },
			{ id: 'more', label: 'more women', lines: [] }
		],
		answer: 'more',
		right: 'Yes: more women.',
		wrong: 'No: more women.',
		reveal: [
			'[Lighthouse Reports](source:lighthouse-sweden-repo) published the data. Among people drawn by lot, {fact:se.random} of women and {fact:se.random.men} of men had made an error. Women were {fact:se.flag.random} of those drawn; they are {fact:se.flag} of those flagged.',
			'In November {=2025} the Swedish data authority reported that [the system had been withdrawn](source:computerweekly-2025-sweden) during its inspection. None of this says anything about the CAF: our population holds no gender. It says what drawing lots lets one see.'
		],
		figure: {
			id: 'sweden-figure',
			title: 'As many errors, not as much suspicion',
			see: 'Sweden, {=2017}. The counts are ours, from the published spreadsheet.',
			headings: {
				'se.random': 'Made an error, among those drawn by lot',
				'se.flag.random': 'Share of women'
			},
			rows: {
				'se.random': 'Women',
				'se.random.men': 'Men',
				'se.flag.random': 'Among those drawn by lot',
				'se.flag': 'Among those the model flagged'
			}
		}
	},
	{
		type: 'evidence',
		id: 'job-search',
		title: 'France Travail aims, and draws lots',
		text: [
			'In {=2024}, {fact:ft.trig} of job-search checks came from a targeted query, {fact:ft.trig.random} from a random draw and {fact:ft.trig.referral} from a referral, says [France Travail](source:ft-2025-bilan).',
			'The year before, nearly {fact:ft.random} of the people drawn at random were looking for work or had started again, [the press reports](source:lemediapourtous-2024-ft); {fact:ft.523.active} of everyone checked. Of the three routes, only the draw tells us about all the people registered.'
		],
		figure: {
			id: 'job-search-figure',
			title: 'Where checks come from, and what chance finds',
			see: 'Two years, two sources: the first three bars and the last two do not compare.',
			headings: {
				'ft.trig': 'What triggered the check, {=2024}',
				'ft.random': 'Search active or restarted, {=2023}'
			},
			rows: {
				'ft.trig': 'Targeted query',
				'ft.trig.random': 'Random draw',
				'ft.trig.referral': 'Referral',
				'ft.random': 'Among those drawn at random',
				'ft.523.active': 'Among everyone checked'
			}
		},
		reply: {
			who: '[The Government](source:an-2023-plein-emploi)',
			when: 'during the {=2023} debate',
			text: 'The system at present “uses no control algorithm”, “only queries”.'
		},
		after: [
			'In May {=2025}, though, France Travail speaks of an algorithm, [quoted by *Basta!*](source:basta-2025-robots): “In no case does the algorithm propose sanctions.” We leave the two sentences side by side.'
		]
	},
	{
		type: 'evidence',
		id: 'rulers',
		title: 'Two true figures, two yardsticks',
		text: [
			'The CNAF says that the score triggers less than {fact:caf.checks.score-share-claim.2024} of checks. [*Le Monde*](source:lemonde-2023-caf) writes: about {fact:caf.home-checks.score-share.2021} of home checks. One of the two must be wrong, it seems.',
			'They do not divide by the same thing. On one side, {fact:caf.checks.all.2024} verifications, nearly all made by computers, unknown to the people concerned. On the other, some {fact:caf.home-checks.2021} visits to their homes.'
		],
		figure: {
			id: 'rulers-figure',
			title: 'The part played by the score, depending on what is counted',
			see: 'A thousand dots on either side. In red, what the score triggered.',
			rows: {
				'caf.checks.score-share.2024': 'Checks of every kind, {=2024}',
				'caf.home-checks.score-share.2021': 'Home checks, {=2021}'
			}
		},
		reply: {
			who: '[CNAF](source:moneyvox-2026)',
			when: 'January {=2026}',
			text: '{fact:caf.checks.score.2024} checks due to the score in {=2024}, less than {fact:caf.checks.score-share-claim.2024} of the total.'
		},
		after: [
			'In between: {fact:caf.checks.score-share-other.2024} of the checks on documents and on site in {=2024}, if no check due to the score is automatic. The years differ: no source that we read gives both shares for a single one.'
		]
	},
	{
		type: 'evidence',
		id: 'money',
		title: 'Many errors, little money found',
		text: [
			'According to [Le Media Social](source:media-social-2025-sas), citing the CNAF, {fact:indu.rsa.2023} of the money paid as RSA in {=2023} was paid in excess. Its rule is a long one: as coded in [OpenFisca](source:openfisca-france), it counts nearly everything a household receives, from wages to maintenance.',
			'The checks that the score triggers recover the equivalent of {fact:caf.overpaid.score-share} of benefits paid, says [La Quadrature du Net](source:lqdn-2024-drm), from a CAF document.'
		],
		figure: {
			id: 'money-figure',
			title: 'In a thousand euros',
			see: 'Mind the three different wholes: a thousand euros of RSA, a thousand of prime d’activité, a thousand of all benefits.',
			rows: {
				'indu.rsa.2023': 'Paid in excess, out of the RSA of {=2023}',
				'indu.ppa.2023': 'Paid in excess, out of the prime d’activité of {=2023}',
				'caf.overpaid.score-share': 'Recovered by the checks due to the score, out of all benefits'
			}
		},
		reply: {
			who: '[CNAF](source:clubic-2026-02)',
			when: 'quoted in February {=2026}',
			text: 'For RSA and the prime d’activité, {fact:caf.claim.errors}.'
		},
		after: [
			'An overpayment is not a fraud. And measures differ: for the prime d’activité the Cour des comptes, which counts otherwise, finds {fact:err.ppa.2023} of errors in {=2023}.'
		]
	}
];
