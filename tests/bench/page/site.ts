import { startSimulation } from '../../../src/lib/story/simulation/simulation-client.ts';
import type { Progress } from '../../../src/lib/story/simulation/protocol.ts';

/** What a reader's move of the slider takes, over all households, there and back, in ms. */
export interface Move {
	one: number;
	all: number;
	/** Draws used: fewer on a machine that the engine finds slow. */
	draws: number;
	profiles: number;
}

/** The page's own worker, with the page's own data. */
export function startSite() {
	let heard: (answer: Progress) => void = () => {};
	let failed: (reason: Error) => void = () => {};
	const client = startSimulation(
		(answer) => heard(answer),
		() => failed(new Error('the worker of the engine failed'))
	);
	return {
		move: (capacity: number) =>
			new Promise<Move>((resolve, reject) => {
				const from = performance.now();
				let one = NaN;
				failed = reject;
				heard = ({ done, total, profiles }) => {
					if (Number.isNaN(one)) one = performance.now() - from;
					if (done < total) return;
					resolve({ one, all: performance.now() - from, draws: done, profiles });
				};
				client.ask({ capacity, policy: 'score' });
			}),
		close: () => client.close()
	};
}
