import { COLOURS } from './colours.ts';
import { el } from './el.ts';

/** Hatched: what is not sure, not said, or not so. */
export const HATCHED = 'url(#hatch)';

/** The pattern that `HATCHED` names; once a picture. */
export function hatchPattern(): string {
	return el(
		'pattern',
		{
			id: 'hatch',
			width: 4,
			height: 4,
			patternUnits: 'userSpaceOnUse',
			patternTransform: 'rotate(45)'
		},
		el('rect', { width: 4, height: 4, fill: COLOURS.sheet }),
		el('rect', { width: 1.3, height: 4, fill: COLOURS.ink })
	);
}
