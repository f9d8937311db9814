import { isoDay } from '../letters/iso-day.ts';

/** The day it is where the reader is, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
	return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
