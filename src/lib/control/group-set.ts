import { packBits } from './bit-columns.ts';
import type { Group, GroupSet } from './types.ts';

/** Make groups ready for sums over profiles. */
export function groupSet(groups: readonly Group[]): GroupSet {
	const rows = groups[0]?.members.length ?? 0;
	return {
		ids: groups.map(({ id }) => id),
		columns: packBits(rows, groups.length, (row, group) => groups[group]!.members[row] === 1)
	};
}
