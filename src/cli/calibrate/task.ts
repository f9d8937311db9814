import type { Shape } from '#lib/scoring/index.ts';

/** One part of a calibration, done whole by one worker. */
export type Task =
	| { readonly kind: 'fit'; readonly shape: Shape; readonly draws: number }
	| {
			readonly kind: 'extreme';
			readonly group: string;
			readonly direction: 'min' | 'max';
			readonly restarts: number;
	  };

/** A name for the file that keeps the state of a task; the same task, the same name. */
export function taskName(task: Task, seed: number, inputs: string): string {
	const own =
		task.kind === 'fit'
			? `fit-${task.shape}-${task.draws}`
			: `extreme-${task.group}-${task.direction}-${task.restarts}`;
	return `${own}-seed-${seed}-${inputs}.json`;
}

/** Steps of a task, for the progress bar: draws, or climbs that cost as much as many draws. */
export function taskSteps(task: Task): number {
	return task.kind === 'fit' ? task.draws : climbsOf(task.restarts) * STEPS_PER_CLIMB;
}

/** Climbs of a search: one a start, then one over finer levels from the best point. */
export const climbsOf = (restarts: number) => restarts + 1;

/** Draws that take about as long as one climb. */
export const STEPS_PER_CLIMB = 4_000;
