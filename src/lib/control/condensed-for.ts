import { condense } from './condense.ts';
import type { Condensed } from './condense.ts';
import type { Selecting } from './select-draw.ts';
import type { GroupSet } from './types.ts';

interface Made {
	readonly prepared: Selecting['prepared'];
	readonly policy: Selecting['policy'];
	readonly stressed: Uint8Array | undefined;
	readonly condensed: Condensed;
}

/** What was condensed for each set of groups: no capacity and no draw changes it. */
const kept = new WeakMap<GroupSet, Made[]>();

/** The condensed population that a selection needs, made the first time and kept with the groups. */
export function condensedFor(
	{ prepared, policy: asked, stress }: Selecting,
	groups: GroupSet
): Condensed {
	const policy = asked === 'score-then-random' ? 'score' : asked;
	const stressed = policy === 'score' ? stress?.members : undefined;
	const made = kept.get(groups) ?? [];
	const known = made.find(
		(one) => one.prepared === prepared && one.policy === policy && one.stressed === stressed
	);
	if (known) return known.condensed;
	const condensed = condense(prepared, groups, policy, stressed);
	kept.set(groups, [...made, { prepared, policy, stressed, condensed }]);
	return condensed;
}
