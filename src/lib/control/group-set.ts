import type { Group, GroupSet } from './types.ts';

/** Groups to simulate. What is prepared for them is kept with this object: make it once. */
export function groupSet(groups: readonly Group[]): GroupSet {
	return { ids: groups.map(({ id }) => id), groups };
}
