import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Task } from './task.ts';
import type { WorkerData, WorkerMessage } from './worker.ts';

/**
 * Run tasks over the cores of the machine, the first ones first.
 *
 * @param onProgress called with the steps done of one task
 * @returns whether all came to their end
 */
export async function runTasks(
	tasks: readonly Task[],
	data: WorkerData,
	onProgress: (task: Task, steps: number) => void
): Promise<boolean> {
	const waiting = [...tasks];
	const stopped = new Int32Array(data.stop);
	let finished = 0;
	const runOne = () =>
		new Promise<void>((resolve, reject) => {
			const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: data });
			let task: Task | undefined;
			const next = () => {
				task = Atomics.load(stopped, 0) === 1 ? undefined : waiting.shift();
				if (task) worker.postMessage(task);
				else void worker.terminate().then(() => resolve());
			};
			worker.on('error', reject);
			worker.on('message', (message: WorkerMessage) => {
				if ('steps' in message) return task && onProgress(task, message.steps);
				if (message.finished) finished++;
				next();
			});
			next();
		});
	const workers = Math.min(availableParallelism(), 8, tasks.length);
	await Promise.all(Array.from({ length: workers }, runOne));
	return finished === tasks.length;
}
