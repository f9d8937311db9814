import { parentPort, workerData } from 'node:worker_threads';
import { runTask } from './run-task.ts';
import { loadSetting } from './setting.ts';
import type { Task } from './task.ts';

/** What a worker is started with. */
export interface WorkerData {
	readonly seed: number;
	readonly folder: string;
	/** One number, set to 1 to stop. */
	readonly stop: SharedArrayBuffer;
}

/** What a worker says: steps done of its task, or that the task ended. */
export type WorkerMessage = { readonly steps: number } | { readonly finished: boolean };

const { seed, folder, stop } = workerData as WorkerData;
const stopped = new Int32Array(stop);
const setting = await loadSetting();
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

parentPort?.on('message', (task: Task) => {
	const finished = runTask(setting, task, {
		seed,
		folder,
		onProgress: (steps) => say({ steps }),
		isStopped: () => Atomics.load(stopped, 0) === 1
	});
	say({ finished });
});
