import type { Contender } from './contender.ts';
import type { Chance, Levels } from './levels.ts';
import { hardChance, smoothChance } from './levels.ts';
import type { BenchQuestion } from './question.ts';
import { weightsOf } from './question.ts';

/** What a peer answers. */
export interface Peer {
	levels(weights: readonly number[]): Levels | Promise<Levels>;
	/** Sum of each group's households times their chance, for the weights of the last `levels`. */
	sums(chance: Chance): Float64Array | Promise<Float64Array>;
}

/**
 * The same plan for every peer: score and group by score, find the cut among the scores, sum the
 * groups. There are a thousand scores or so: a sort of the rows is never needed.
 */
export function peerContender(peer: Peer, question: BenchQuestion): Contender {
	const { capacity, rho, draws } = question;
	const ask: Contender['ask'] = async (draw, rule) => {
		const levels = await peer.levels(weightsOf(question, draw));
		return peer.sums(
			rule === 'hard' ? hardChance(levels, capacity) : smoothChance(levels, capacity, rho[draw]!)
		);
	};
	return {
		ask,
		async askAll() {
			for (let draw = 0; draw < draws; draw++) await ask(draw, 'smooth');
		}
	};
}
