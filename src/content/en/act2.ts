import type { Act } from '../types.ts';
import { error } from './act2/error.ts';
import { message } from './act2/message.ts';
import { readers } from './act2/readers.ts';
import { readings } from './act2/readings.ts';

export const act2: Act = {
	id: 'act2',
	head: {
		kicker: 'Act two: the flow',
		title: 'Where income comes from',
		lede: 'To pay a benefit, as to score a household, one must know what people earn. Since {=2019} a register has brought together wages and benefits, month by month and person by person: the [[drm]]. Here it is at work, on messages in the real format and on people who do not exist.'
	},
	blocks: [...message, ...readings, ...error, ...readers]
};
