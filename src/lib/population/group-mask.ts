import { compileCondition, holds } from './condition.ts';
import type { Group } from './groups.ts';
import type { Population } from './types.ts';

/**
 * Which profiles belong to a group: 1 or 0 a profile.
 *
 * @throws {InputError} when the population lacks an attribute of the group.
 */
export function groupMask(
	{ attributes, codes, profiles }: Population,
	group: Pick<Group, 'id' | 'where'> & Partial<Pick<Group, 'label'>>
): Uint8Array {
	const tests = compileCondition(attributes, group.where, `group ${group.id}`);
	const mask = new Uint8Array(profiles);
	for (let profile = 0; profile < profiles; profile++) {
		if (holds(tests, codes, profile * attributes.length)) mask[profile] = 1;
	}
	return mask;
}
