import type { Policy } from '#lib/control/types.ts';
import { buildEngine } from '#lib/story/load/build-engine.ts';
import { defaultControl } from '#lib/story/load/default-control.ts';
import { answer } from '#lib/story/simulation/engine.ts';
import type { GroupResult } from '#lib/story/simulation/protocol.ts';
import { publishedCapacities } from './published-capacities.ts';

/** The policies in the order of the page. */
export const POLICIES: readonly Policy[] = [
	'score',
	'random',
	'income',
	'score-then-random',
	'non-take-up'
];

/** One answer of the engine. */
export interface ControlAnswer {
	policy: Policy;
	capacity: number;
	groups: readonly GroupResult[];
}

let made: ControlAnswer[] | undefined;

/**
 * The engine's answers at each published capacity, all draws in, computed once at build time;
 * the page's own default comes first.
 */
export function controlAnswers(): readonly ControlAnswer[] {
	return (made ??= compute());
}

function compute(): ControlAnswer[] {
	const { groups: ready, capacity: fit } = defaultControl();
	const engine = buildEngine();
	return publishedCapacities().flatMap(({ households: capacity }) =>
		POLICIES.map((policy) => {
			if (policy === 'score' && capacity === fit) return { policy, capacity, groups: ready };
			let groups: readonly GroupResult[] = [];
			for (const { due, say } of answer(engine, { id: 0, capacity, policy }))
				if (due) groups = say().groups;
			return { policy, capacity, groups };
		})
	);
}
