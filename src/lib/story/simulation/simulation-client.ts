import { openEngine } from './engine-worker.ts';
import type { Progress, Question } from './protocol.ts';

/** Asks who is selected, and hears of the latest question only. */
export interface SimulationClient {
	/**
	 * @param question its capacity above 0 and at most all households (`capacityShare` checks it);
	 * with `weights` (`suppliedWeights`), those are used in place of the fitted ones
	 */
	ask(question: Omit<Question, 'id'>): void;
	close(): void;
}

/**
 * Start asking the simulation. A worker that dies is started again once; after that, or where
 * workers do not exist, the failure is told.
 */
export function startSimulation(
	heard: (answer: Progress) => void,
	failed: () => void
): SimulationClient {
	return openEngine((answer) => answer.type === 'progress' && heard(answer), failed);
}
