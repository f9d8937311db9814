import type { Block } from '../../types.ts';

/** The same income read four ways, and what the score makes of it. */
export const readings: Block[] = [
	{
		type: 'drm-step',
		id: 'drm-four-ways',
		title: 'One year, four ways',
		text: [
			'Sabrina works a till too, on short contracts: one in spring, one in autumn. The code of {=2014–2018} [divided by three](source:lqdn-2024-drm) what she declared for the quarter, or by twelve her income of the year. The ledger sees each month on its own.',
			'It sees mistakes as well. In October, Sabrina’s employer declares a full-time wage instead of a part-time one. According to the [Senate](source:senat-2023-r836), {fact:drm.dsn.error} of the DSN that the DRM carries are said to contain an error.'
		],
		figure: {
			id: 'drm-year',
			title: 'Sabrina’s {=2024}',
			see: 'The same life and, in the first three readings, almost the same total. Only the shape differs. Hatched: the month declared wrong.'
		},
		after: [
			'The amounts are not all of one kind. The form asks for the net social amount; tax uses net taxable pay, and so do we for the ledger, which is slightly higher. RSA and prime d’activité enter none of the four readings.'
		]
	},
	{
		type: 'drm-step',
		id: 'drm-score',
		title: 'The score under each reading',
		text: [
			'Let us score Sabrina on the first of every month. From one reading to the next a single answer can change: is her income low? RSA, which the CAF knows since it pays it, moves the same way in all four. The rest of her file is held still.',
			'Three assumptions are ours. The only published threshold, {fact:caf.income.threshold.single} a month, is [for a single person](source:madmoizelle-2023): we apply it to everyone. No text we read says how the score reads the DRM: we take one month, the last but one, since the latest has not been declared yet. Months in work count too, but nobody publishes how many are few: we leave them out.'
		],
		figure: {
			id: 'drm-scores',
			title: 'Sabrina’s score, month after month',
			see: 'Read by the quarter or the year, the score follows RSA alone. Read by the month, it drops further when her pay goes over the threshold.'
		},
		after: [
			'In December {=2024} her employer’s mistake makes her less suspicious: the income is wrong, but higher.'
		]
	},
	{
		type: 'drm-step',
		id: 'drm-riskier',
		title: 'Does a closer look make people look riskier?',
		text: [
			'One would expect so: a month without pay shows in a ledger and is lost in an average. We measured it on our five households, {result:drm.compared} months in all.',
			'We find no single direction. With the ledger the score is higher {result:drm.higher} times and lower {result:drm.lower} times. It weighs on Thomas while he is off sick; it relieves Sabrina when she works. With the threshold set anywhere from {result:drm.tried.from} to {result:drm.tried.to}, between {result:drm.higher.least} and {result:drm.higher.most} months come out higher, between {result:drm.lower.least} and {result:drm.lower.most} lower.',
			'One thing stands out: {result:drm.unstable} differences out of {result:drm.different} fall on households with unstable work. Closer up, it is not always their score that rises; it is theirs that moves.'
		],
		figure: {
			id: 'drm-closer',
			title: 'The monthly ledger against the quarterly form',
			see: 'Solid, above the line: the score is higher with the ledger. Hatched, below it: lower.'
		},
		after: [
			'Five made-up households prove nothing about real ones. These differences rest only on the direction of this criterion, which is published; their size rests on our draws.'
		]
	}
];
