import { join } from 'node:path';
import { calibrate, searchExtreme } from '#lib/control/index.ts';
import type { CalibrationState, Worth } from '#lib/control/index.ts';
import { stream } from '#lib/scoring/random.ts';
import { extremeProblem } from './extreme-problem.ts';
import { fitQuestion } from './question.ts';
import type { Setting } from './setting.ts';
import { readState, writeState } from './state-file.ts';
import { climbsOf, STEPS_PER_CLIMB, taskName, taskSteps } from './task.ts';
import type { Task } from './task.ts';

export interface TaskOptions {
	readonly seed: number;
	/** Where the states are kept. */
	readonly folder: string;
	readonly onProgress?: (steps: number) => void;
	readonly isStopped?: () => boolean;
}

/** What a search has found so far. */
export interface ExtremeState {
	/** Climbs made. */
	readonly done: number;
	readonly value: number;
	readonly violation: number;
	readonly point: readonly number[];
}

/**
 * Run a task from where its state file says it stopped, and keep that file up to date. A fit goes
 * on from its last chunk of draws, a search from its last climb.
 *
 * @returns whether it came to its end
 */
export function runTask(setting: Setting, task: Task, options: TaskOptions): boolean {
	const path = join(options.folder, taskName(task, options.seed, setting.inputs));
	const steps =
		task.kind === 'fit' ? fit(setting, task, options, path) : search(setting, task, options, path);
	for (const done of steps) {
		options.onProgress?.(done);
		if (done < taskSteps(task) && options.isStopped?.()) return false;
	}
	return true;
}

function* fit(
	setting: Setting,
	{ shape, draws }: Extract<Task, { kind: 'fit' }>,
	{ seed }: TaskOptions,
	path: string
): Generator<number, void, void> {
	const from = readState<CalibrationState>(path) ?? undefined;
	if (from?.done === draws) return yield draws;
	const chunk = Math.max(1, Math.min(2_000, Math.ceil(draws / 3)));
	for (const state of calibrate(fitQuestion(setting, { seed, draws, shape }), seed, from, chunk)) {
		writeState(path, state);
		yield state.done;
	}
}

function* search(
	setting: Setting,
	{ group, direction, restarts }: Extract<Task, { kind: 'extreme' }>,
	{ seed }: TaskOptions,
	path: string
): Generator<number, void, void> {
	let best = readState<ExtremeState>(path);
	const climbs = climbsOf(restarts);
	if (best?.done === climbs) return yield climbs * STEPS_PER_CLIMB;
	const { coarse, fine, evaluate } = extremeProblem(setting, group);
	for (let climb = best?.done ?? 0; climb < climbs; climb++) {
		// A stream for each climb, so that a search resumed draws what it would have drawn.
		const common = { evaluate, direction, random: stream(seed, climb) };
		const steps =
			climb < restarts
				? searchExtreme({ ...common, levels: coarse, restarts: 1 })
				: searchExtreme({ ...common, levels: fine, starts: [best!.point], restarts: 0 });
		for (const found of steps) {
			if (best === null || isBetter(direction, found, best))
				best = { ...found, point: [...found.point], done: 0 };
		}
		best = { ...best!, done: climb + 1 };
		writeState(path, best);
		yield best.done * STEPS_PER_CLIMB;
	}
}

function isBetter(direction: 'min' | 'max', a: Worth, b: Worth): boolean {
	if (a.violation !== b.violation) return a.violation < b.violation;
	return direction === 'min' ? a.value < b.value : a.value > b.value;
}
