import type { Grouping } from './cells.ts';
import type { DotStep } from './layout.ts';

/** The grouping of a step; null where the dots stand in one field. */
export function groupingOf(step: DotStep): Grouping | null {
	return step === 'fifth' || step === 'family' || step === 'rsa' ? step : null;
}
