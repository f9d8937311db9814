import type { Act } from '../types.ts';
import { abroad } from './act4/abroad.ts';
import { caf } from './act4/caf.ts';
import { health } from './act4/health.ts';
import { money } from './act4/money.ts';
import { others } from './act4/others.ts';
import { work } from './act4/work.ts';

export const act4: Act = {
	id: 'act4',
	head: {
		kicker: 'Part four: the others',
		title: 'The whole machine',
		lede: 'The CAF is not alone. Health, pensions, unemployment, farming, contributions, tax: nearly every French administration has its own way of sorting people. Here is what is known about each, and what is not.'
	},
	blocks: [
		...caf,
		...health,
		...work,
		...others,
		...money,
		...abroad,
		{
			type: 'prose',
			id: 'what-now',
			title: 'And now?',
			text: [
				'Over the CAF, fifteen and then twenty-five organisations have gone to the Conseil d’État: {fact:rights.ce}. Meanwhile, anyone can act.'
			],
			list: [
				'**Ask for your score.** [A letter for each administration](page:rights#ask), filled in your browser, with the law and the deadlines.',
				'**Be ready.** [How a check unfolds](page:rights#checked), step by step, and [who can help](page:rights#help).',
				'**See the whole.** [The inventory of systems](page:systems), which read what and score whom, and [the timeline](page:timeline).',
				'**Check for yourself.** [The method](page:method), [the sources](page:sources) and [all the data](page:data), free to reuse.'
			]
		}
	]
};
