import type { Block } from '../../types.ts';

/** France Travail. */
export const work: Block[] = [
	{
		type: 'evidence',
		id: 'job-checks',
		title: 'France Travail: three times as many checks',
		text: [
			'Fewer than {fact:ft.200k} job-search checks in {=2017}, according to [La Quadrature du Net](source:lqdn-2025-robots); {fact:ft.610} in {=2024}, according to [France Travail](source:ft-2025-bilan), which wants {fact:ft.goal} in {=2027}.',
			'There were {fact:ft.controllers} staff to make them in {=2024}. A “renewed” check sorts files into {fact:ft.robots} classes, from closure to check: [robots](page:systems/ft-robots), says La Quadrature du Net.'
		],
		figure: {
			id: 'ft-checks-figure',
			title: 'Job-search checks',
			see: 'Dashed: what is announced and not yet done.'
		},
		reply: {
			who: '[France Travail](source:basta-2025-robots)',
			when: 'May {=2025}, quoted by *Basta!*',
			text: '“In no case does the algorithm propose sanctions.”'
		},
		after: [
			'The first figure is a ceiling: the source says “fewer than”. Other programs have their page: [the “swindles” alert](page:systems/ft-swindles), [the queries](page:systems/ft-queries), [the scores drawn from the job-search journal](page:systems/ft-journal).'
		]
	},
	{
		type: 'evidence',
		id: 'job-outcomes',
		title: 'Fewer drawn by lot, as many sanctioned',
		text: [
			'Of the {fact:ft.523} checks of {=2023}, {fact:ft.523.shortage} aimed at shortage occupations; {fact:ft.523.referral} came from a referral, [the press reports](source:lemediapourtous-2024-ft). Of the {fact:ft.610} of {=2024}, {fact:ft.trig} came from a targeted query and {fact:ft.trig.referral} from a referral, [writes France Travail](source:ft-2025-bilan).',
			'The rest are drawn by lot, slightly less than before. The share of sanctions has not moved; that of people found to be searching has.'
		],
		figure: {
			id: 'ft-outcomes-figure',
			title: 'From one year to the next',
			see: 'Every bar is a share of that year’s checks.',
			headings: {
				'ft.523.random': 'Drawn by lot',
				'ft.523.searching': 'Were looking for work',
				'ft.523.redynamised': 'Restarted, “redynamised”',
				'ft.523.sanctioned': 'Sanctioned'
			},
			rows: {
				'ft.523.random': '{=2023}',
				'ft.trig.random': '{=2024}',
				'ft.523.searching': '{=2023}',
				'ft.res.searching': '{=2024}',
				'ft.523.redynamised': '{=2023}',
				'ft.res.redynamised': '{=2024}',
				'ft.523.sanctioned': '{=2023}',
				'ft.res': '{=2024}'
			}
		},
		after: [
			'The three outcomes published for {=2024} do not add up to a hundred; we read nothing about the others.'
		]
	}
];
