import type { Answer, Question } from './protocol.ts';

/** Asks the worker, and hears of the latest question only. */
export interface SimulationClient {
	ask(question: Omit<Question, 'id'>): void;
	close(): void;
}

/**
 * Start the worker of the simulation. A worker that dies is started again once; after that, or
 * where workers do not exist, the failure is told.
 */
export function startSimulation(
	heard: (answer: Extract<Answer, { type: 'progress' }>) => void,
	failed: () => void
): SimulationClient {
	let last: Question = { id: 0, capacity: 0, policy: 'score' };
	let restarts = 1;
	let worker = start();

	function start(): Worker {
		const made = new Worker(new URL('./simulation.worker.ts', import.meta.url), {
			type: 'module'
		});
		made.onmessage = ({ data }: MessageEvent<Answer>) => {
			if (data.id !== last.id) return;
			if (data.type === 'progress') heard(data);
			else died();
		};
		made.onerror = died;
		return made;
	}

	function died() {
		worker.terminate();
		if (restarts-- > 0) {
			worker = start();
			worker.postMessage(last);
		} else failed();
	}

	return {
		ask(question) {
			last = { ...question, id: last.id + 1 };
			worker.postMessage(last);
		},
		close: () => worker.terminate()
	};
}
