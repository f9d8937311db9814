import type { Block } from '../../types.ts';

/** Which months are read, by whom, since when, and who answers for it. */
export const readers: Block[] = [
	{
		type: 'drm-step',
		id: 'drm-calendar',
		title: 'Each reads its own months',
		text: [
			'There is one ledger; each benefit opens its own window on it. So one wrong month stays a year in the window of housing aid, and three months in that of RSA.',
			'The latest month is the least reliable, according to a [hearing at the Senate](source:senat-2023-audition-drm), which asked to move back by one month. The trial began in {fact:sas.exp.start}.'
		],
		figure: {
			id: 'drm-windows',
			title: 'Which months, for which right',
			see: 'The month of the right is at the far right, and each bar covers the months read. Hatched: a past rule, or one on trial.'
		}
	},
	{
		type: 'drm-play',
		id: 'drm-play',
		title: 'Change a month',
		text: [
			'The {result:drm.messages} messages of our people can be [downloaded](page:data) with the rest of the data. What holds for Sabrina holds for all: one month moves, and the window, the answer and the score move with it.'
		]
	},
	{
		type: 'drm-step',
		id: 'drm-since',
		title: 'Who reads it, and since when',
		text: [
			'In {=2019} the decree names two uses: {fact:drm.purpose.2019}. La Quadrature du Net [recalls](source:lqdn-2024-drm) that the government of the day meant to reassure: there was no question of checks.',
			'In January {=2024}, [decree {=2024-50}](source:decret-2024-50) extends the DRM to other benefits. According to [La Quadrature](source:lqdn-2024-drm) it also opens it, for {fact:drm.fraud.experiment} and as a trial, to the targeting of checks.'
		],
		figure: {
			id: 'drm-readers',
			title: 'What was promised, what was added',
			see: 'Each bar starts at the date of the text, or of the first known use. Hatched: we do not know what followed.'
		},
		after: [
			'Was the targeting trial stopped, extended, made permanent? The texts that we have read do not say.'
		]
	},
	{
		type: 'voices',
		id: 'drm-voices',
		title: 'What is said, what is answered',
		text: [
			'Once more, the words are summed up and dated. We have read no answer from the CNAF on the use of the DRM in the score.'
		],
		exchanges: [
			{
				claim: {
					who: '[La Quadrature du Net](source:lqdn-2024-drm)',
					when: 'March {=2024}',
					text: 'A register made to work out entitlements now serves to watch people, in the name of the “productivity” of checks.'
				},
				answer: {
					who: '[CNIL](source:cnil-2023-120), quoted by La Quadrature du Net',
					when: 'November {=2023}',
					text: 'In its opinion {=2023-120}, {fact:drm.cnil.2023.prod}.'
				}
			},
			{
				claim: {
					who: '[La Quadrature du Net](source:lqdn-2024-drm)',
					when: 'March {=2024}',
					text: 'The pension insurance gets the same access, although its profiling tool had gone through {fact:cnav.noformal}.'
				},
				answer: {
					who: '[CNIL](source:cnil-2023-120)',
					when: 'November {=2023}',
					text: 'That use “should be preceded by a trial phase” (our translation).'
				}
			},
			{
				claim: {
					who: '[Senate](source:senat-2023-r836)',
					when: 'July {=2023}',
					text: 'In the tests, {fact:drm.diverge}.'
				},
				answer: {
					who: '[A consultancy](source:yce-2025-sas) with a stake in the project',
					when: '{=2025}',
					text: '{fact:sas.unmodified} of pre-filled declarations are accepted unchanged. That does not say how many are right.'
				}
			},
			{
				claim: {
					who: '[La Quadrature du Net](source:lqdn-2024-drm)',
					when: 'March {=2024}',
					text: 'The lower the income, the higher the score; and the CAF may now follow that income “in real time”.'
				},
				answer: {
					who: '[CNAF](source:solnum-2026)',
					when: 'January {=2026}, on the model of {=2026}',
					text: 'The score helps, a person decides.'
				}
			}
		]
	},
	{
		type: 'prose',
		id: 'drm-limits',
		title: 'What act two does not say',
		text: [
			'This ledger is our reconstruction, from public texts and published formats. It is not the [[cnav]]’s program.'
		],
		list: [
			'How many people are in the DRM: no source that we can cite says so.',
			'How much Sabrina would receive: our windows read income, they work out no benefit.',
			'Which income the score reads today, and over which months: nothing that we have read says.',
			'The income classes of PASRAU and its technical documentation: we have not read the official lists.'
		]
	}
];
