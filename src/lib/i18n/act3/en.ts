import type { ThirdActMessages } from './messages.ts';

export const thirdActEn: ThirdActMessages = {
	published: 'Published facts. Nothing here comes from the simulation.',
	answer: 'The answer',
	ceiling: 'Ceiling',
	selected: 'Share of those picked (95% of draws)',
	key: {
		draws: '95% of draws',
		envelope: 'with the other assumptions',
		extremes: 'extreme cases found',
		ceiling: 'ceiling: arithmetic allows no more'
	},
	dots: {
		summary:
			'{dots} dots, one for {perDot} households, in the order of one possible weighting out of {draws}; of the {selected} dots at the top, {poorest} are from the lowest income fifth.',
		one: 'One possible weighting out of {draws}',
		count: '{dots} dots, {selected} of them picked',
		even: 'at random, all would end here',
		marked: 'lowest income fifth',
		ordinary: 'other households',
		selected: 'picked for a check',
		lifted: '{selected} picked',
		lower: 'lowest score',
		higher: 'highest',
		withoutRsa: 'Households not on RSA',
		columns: { dots: 'Dots', selected: 'Of which picked, in this draw' }
	},
	versus: {
		summary:
			'Of a hundred checks, how many would go to each group: at random, then by score, for 95% of {draws} draws. {list}.',
		pair: '{random} at random, {score} by score',
		random: 'At random',
		score: 'By score',
		interval: '{low} to {high}',
		full: 'one check in a hundred',
		ring: 'depending on the draw'
	},
	waffles: { dots: 'In dots', outOf: '{filled} out of {of}' }
};
