import type { Target } from './target.ts';

/**
 * How far the share of a group of `one` lies outside what the groups of `other` allow it: at least
 * those wholly inside it, at most those that touch it.
 *
 * @returns the largest such distance, 0 to 1; 0 where the two margins can hold together
 */
export function outsideBounds(one: Target, other: Target): number {
	const width = other.shares.length;
	const meet = new Uint8Array(one.shares.length * width);
	for (let row = 0; row < one.group.length; row++) {
		meet[(one.group[row] ?? 0) * width + (other.group[row] ?? 0)] = 1;
	}
	let distance = 0;
	one.shares.forEach((share, group) => {
		let least = 0;
		let most = 0;
		other.shares.forEach((otherShare, otherGroup) => {
			if (meet[group * width + otherGroup] !== 1) return;
			most += otherShare;
			if (isInside(meet, width, group, otherGroup)) least += otherShare;
		});
		distance = Math.max(distance, least - share, share - most);
	});
	return distance;
}

function isInside(meet: Uint8Array, width: number, group: number, otherGroup: number): boolean {
	for (let at = otherGroup, i = 0; at < meet.length; at += width, i++) {
		if (i !== group && meet[at] === 1) return false;
	}
	return true;
}
