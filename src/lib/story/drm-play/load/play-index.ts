import { drmPeople, drmRubriques } from '#lib/data/drm.ts';
import type { PlayIndex } from '../month/types.ts';
import { firstMonth } from './first-month.ts';
import { plainYears } from './plain-years.ts';
import { playHouseholds } from './play-households.ts';

const BLOCKS = /^S2(0\.G00\.05|1\.G00\.(11|50|51|53|58|78|79|81))\./;

/** What the player shows before anything is changed, and the words of its messages. For build time. */
export function playIndex(): PlayIndex {
	const { employers, bodies } = drmPeople;
	return {
		households: playHouseholds(),
		first: firstMonth(),
		declarants: Object.fromEntries(
			[...employers, ...bodies].map(({ id, about }) => [id, plainYears(about)])
		),
		rubriques: Object.fromEntries(
			[...drmRubriques.values()]
				.filter(({ id }) => BLOCKS.test(id))
				.map(({ id, label }) => [id, plainYears(label)])
		)
	};
}
