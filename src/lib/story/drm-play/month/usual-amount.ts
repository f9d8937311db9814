import type { ChangeKind, Target } from './types.ts';

/** Full time in a month, hours: 35 a week over 52 weeks and 12 months. */
const FULL_TIME = 151.67;

/**
 * What a change starts from, before the reader types something else: a day's hours, a made-up
 * bonus, two months late, the wage of a full time at the same pay (twice the pay of who has it).
 */
export function usualAmount(kind: ChangeKind, { gross, hours }: Target): number | null {
	switch (kind) {
		case 'shift':
			return 7;
		case 'bonus':
			return 300;
		case 'late':
			return 2;
		case 'site':
			return null;
		case 'pay': {
			const pay = (gross ?? 0) / 100;
			const more = hours && hours < FULL_TIME - 5 ? FULL_TIME / hours : 2;
			return Math.round(pay * more);
		}
	}
}
