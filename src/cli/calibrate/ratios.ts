import { groupSet, ratiosOf, simulateDraws } from '#lib/control/index.ts';
import type { Draws, GroupSet, Simulation, Stress } from '#lib/control/index.ts';
import { maskOf } from './setting.ts';
import type { Setting } from './setting.ts';

/** Another choice than the one of the fit. */
export interface Choice {
	readonly share?: number;
	readonly stress?: Stress;
}

const sets = new WeakMap<Setting, Map<string, GroupSet>>();

/** Ratio of one group in each draw, selected by score. */
export function ratiosUnder(
	setting: Setting,
	draws: Draws,
	group: string,
	choice: Choice = {}
): Float64Array {
	const known = sets.get(setting) ?? new Map<string, GroupSet>();
	sets.set(setting, known);
	const groups = known.get(group) ?? groupSet([{ id: group, members: maskOf(setting, group) }]);
	known.set(group, groups);
	const { prepared, share } = setting;
	const selecting = { prepared, draws, policy: 'score', share, ...choice } as const;
	let last: Simulation | undefined;
	for (const step of simulateDraws(selecting, groups, draws.draws)) last = step;
	return last ? ratiosOf(last, 0) : new Float64Array(0);
}
