import { join } from 'node:path';
import { keepDraws } from '#lib/control/index.ts';
import type { CalibrationState, Draws, KeptDraws } from '#lib/control/index.ts';
import { fitQuestion } from './question.ts';
import type { Setting } from './setting.ts';
import { readState } from './state-file.ts';
import { taskName } from './task.ts';
import type { Task } from './task.ts';

/** A fit that came to its end: its prior and what each of its draws predicts. */
export interface FinishedFit {
	readonly task: Extract<Task, { kind: 'fit' }>;
	readonly seed: number;
	readonly prior: Draws;
	readonly state: CalibrationState;
	readonly keep: (count: number) => KeptDraws;
}

/**
 * Read a finished fit back from its state file.
 *
 * @throws {Error} where it has none.
 */
export function finishedFit(
	setting: Setting,
	task: FinishedFit['task'],
	seed: number,
	folder: string
): FinishedFit {
	const state = readState<CalibrationState>(join(folder, taskName(task, seed, setting.inputs)));
	if (state?.done !== task.draws) throw new Error(`the fit ${task.shape} is not finished`);
	const { shape, draws } = task;
	const prior = fitQuestion(setting, { seed, draws, shape }).draws;
	return {
		task,
		seed,
		prior,
		state,
		keep: (count) => keepDraws(prior, state, setting.targets, count)
	};
}
