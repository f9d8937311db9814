import type { LinkState, System } from '../data/schema/system.ts';

/** One arrow of the map: `from` is read by `to`. */
export interface Flow {
	from: string;
	to: string;
	state: LinkState;
	sources: string[];
}

/** Every arrow of the inventory, told once, in the order of the systems that read. */
export function flowsOf(systems: Iterable<System>): Flow[] {
	return [...systems].flatMap(({ id, reads }) =>
		reads.map(({ id: from, state, sources }) => ({ from, to: id, state, sources }))
	);
}

/** What feeds on a system: the arrows that leave it. */
export function feeds(id: string, flows: readonly Flow[]): Flow[] {
	return flows.filter(({ from }) => from === id);
}
