import { addMonths } from '#lib/drm/months.ts';
import type { Month } from '#lib/drm/types.ts';

/**
 * The month of the rights that are looked at: the first for which the windows of today, the late
 * one of the trial too (M-4 to M-2), all read the month that is changed.
 */
export function rightMonth(changed: Month): Month {
	return addMonths(changed, 2);
}
