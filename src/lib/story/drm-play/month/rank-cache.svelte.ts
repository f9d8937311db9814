import { SvelteMap } from 'svelte/reactivity';
import type { RankSpan } from '../../load/ranks.ts';
import { openEngine, type Asker } from '../../simulation/engine-worker.ts';

type Answers = Readonly<Record<string, string>>;

const keyOf = (answers: Answers) =>
	JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The ranks of the households asked about, one question at a time to the engine of the page. */
export class RankCache {
	failed = $state(false);
	readonly #known = new SvelteMap<string, RankSpan>();
	#asker: Asker | undefined;
	#wanted: readonly Answers[] = [];
	#asking: string | undefined;

	/** Null until it is in. */
	of(answers: Answers): RankSpan | null {
		return this.#known.get(keyOf(answers)) ?? null;
	}

	/** What is known in advance. */
	learn(answers: Answers, rank: RankSpan): void {
		this.#known.set(keyOf(answers), rank);
	}

	/** Ask for what is not known, in place of what was wanted before. */
	want(all: readonly Answers[]): void {
		this.#wanted = all;
		this.#next();
	}

	close(): void {
		this.#asker?.close();
	}

	#next(): void {
		const next = this.#wanted.find((answers) => !this.#known.has(keyOf(answers)));
		if (!next || keyOf(next) === this.#asking) return;
		this.#asking = keyOf(next);
		this.#asker ??= openEngine(
			(answer) => {
				if (answer.type !== 'rank' || this.#asking === undefined) return;
				this.failed = false;
				this.#known.set(this.#asking, answer.rank);
				this.#asking = undefined;
				this.#next();
			},
			() => (this.failed = true)
		);
		this.#asker.ask({ type: 'rank', answers: next });
	}
}
