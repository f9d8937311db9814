import { join } from 'node:path';
import type { StoredEnsemble } from '#lib/data/schema/ensemble.ts';
import { round } from './interval-of.ts';
import type { ExtremeState } from './run-task.ts';
import type { Setting } from './setting.ts';
import { readState } from './state-file.ts';
import { climbsOf, taskName } from './task.ts';
import type { Task } from './task.ts';

/**
 * What a finished search found, for the file; null where nothing met the constraints.
 *
 * @throws {Error} where the search is not finished.
 */
export function storedExtreme(
	{ columns, inputs }: Setting,
	task: Extract<Task, { kind: 'extreme' }>,
	seed: number,
	folder: string
): StoredEnsemble['extremes'][number] | null {
	const found = readState<ExtremeState>(join(folder, taskName(task, seed, inputs)));
	const { group, direction, restarts } = task;
	if (found?.done !== climbsOf(restarts))
		throw new Error(`the search ${group} ${direction} is not finished`);
	if (found.violation > 0) return null;
	return {
		group,
		direction,
		weights: found.point.slice(0, columns.length),
		rho: found.point[columns.length]!,
		variant: 0,
		ratio: round(found.value)
	};
}
