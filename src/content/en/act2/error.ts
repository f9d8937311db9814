import type { Block } from '../../types.ts';

/** Errors: of the form, and of an employer, followed downstream. */
export const error: Block[] = [
	{
		type: 'drm-step',
		id: 'drm-form',
		title: 'When the form is what goes wrong',
		text: [
			'Not every mistake is an employer’s. In January {=2026}, under a [thread by La Quadrature du Net](source:lqdn-2026-thread), somebody tells what becomes of the end date of a job, once typed into the quarterly declaration. It is changed “from one page to the next”, “by the site itself” (our translation). One must then accept the wrong date, or explain oneself in a box that is too short.',
			'We could not check this, and have read no answer from the CAF. Here is what it would look like for two of our people; the dates are ours.'
		],
		figure: {
			id: 'drm-job-ends',
			title: 'One end of job, two pages',
			see: 'A few days’ difference, and the job spills into one more month.'
		},
		after: [
			'For Sabrina, the employer’s declaration carries the right date. Two sources now say two things, and the fault is not hers.'
		]
	},
	{
		type: 'drm-error',
		id: 'drm-downstream',
		title: 'One error, all the way to the letter',
		text: [
			'For {result:drm.error.month}, Sabrina’s net social amount is {result:drm.error.true}. Her employer declares {result:drm.error.sent}. Let us follow that number.',
			'On the first of January, the RSA window reads {result:drm.error.rights} a month instead of {result:drm.error.rights.true}: {result:drm.error.rights.gap} too much. Suppose that Sabrina lives where the pre-filled form is [on trial](source:linfodurable-2025-troyes): on {result:drm.error.filed} she is shown the wrong figure, and writes the right one, {result:drm.error.declared}.',
			'The correction arrives on {result:drm.error.mended}. Between the two dates, she is the one who seems to be wrong.'
		],
		figure: {
			id: 'drm-error',
			title: 'Sabrina’s October, from reader to reader',
			see: 'Hatched, what is read that day; solid, what is true.'
		},
		letter: {
			notice: 'A made-up letter: we have read none of this kind',
			from: 'Caisse familiale de fiction',
			to: 'Madame Sabrina L’Imaginé',
			subject: 'Your income: {result:drm.error.month}',
			body: [
				'You declared {result:drm.error.declared}. Your employer has sent us {result:drm.error.sent}.',
				'Please send us your payslip for that month.'
			]
		},
		after: [
			'In the ledger all is well: the wrong declaration has been replaced. But the housing window read on the first of January gave {result:drm.error.housing} instead of {result:drm.error.housing.true}, and a right worked out that day keeps the error as long as nobody works it out again.',
			'When somebody changes a pre-filled amount for RSA or prime d’activité, [Carsat Auvergne](source:cnav-2025-drm) examines the request. How long that takes, we have not read.'
		]
	}
];
