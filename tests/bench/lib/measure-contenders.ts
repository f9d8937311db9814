import type { Browser } from '@playwright/test';
import type { Rule } from '../page/question.ts';
import { RULES } from '../page/question.ts';
import { answersOf, largestDifference } from './compare-answers.ts';
import type { Entry } from './entries.ts';
import { ENTRIES } from './entries.ts';
import type { BenchPage } from './open-page.ts';
import { openPage } from './open-page.ts';
import { median } from './statistics.ts';

/** Loads of code and data, each in a new process. */
export const LOADS = 3;
/** Batches before the first that counts. */
export const WARM_UP = 3;
/** Least length of a batch, ms: the clock and the call from outside must weigh nothing. */
const BATCH_MS = 20;
const MOST_IN_BATCH = 500;

/** What one contender took; times in ms. */
export interface Measured extends Entry {
	first: number[];
	/** One what-if: the mean of each batch. */
	times: Record<Rule, number[]>;
	inBatch: Record<Rule, number>;
	/** All draws, smooth; none where it would take minutes. */
	all: number[];
	/** Largest difference from the first contender's answers, households. */
	difference: number;
	/** Of the process, beyond that of an empty page. */
	memory: number | null;
}

/** A contender at work: its page stays open, so that all are asked in turn. */
export interface Running extends Measured {
	open: BenchPage;
}

/** Load every contender, in turn, and keep the last page of each. */
export async function loadContenders(
	browser: Browser,
	origin: string,
	say: (line: string) => void
): Promise<Running[]> {
	const running: Running[] = [];
	for (const entry of ENTRIES) {
		const first: number[] = [];
		let open!: BenchPage;
		for (let load = 0; load < LOADS; load++) {
			if (load > 0) await open.close();
			open = await openPage(browser, origin);
			const { contender, table } = entry;
			const times = await open.page.evaluate(([name, of]) => window.bench.load(name, of), [
				contender,
				table
			] as const);
			first.push(times.first);
		}
		const answers = await answersOf(open.page);
		const reference = running[0] ? await answersOf(running[0].open.page) : answers;
		running.push({
			...entry,
			first,
			open,
			times: { hard: [], smooth: [] },
			inBatch: { hard: 1, smooth: 1 },
			all: [],
			difference: largestDifference(answers, reference),
			memory: null
		});
		say(`${entry.label} (${entry.table}): first answer ${median(first).toFixed(0)} ms`);
	}
	return running;
}

/** Warm a contender up, and find from its fastest batch how many what-ifs fill the next ones. */
export async function warmUp({ open, inBatch }: Running, draws: number): Promise<void> {
	for (const rule of RULES) {
		let fastest = Infinity;
		for (let batch = 0; batch < WARM_UP; batch++) {
			const ms = await runBatch(open, rule, batch, inBatch[rule], draws);
			fastest = Math.min(fastest, ms);
			inBatch[rule] = Math.max(1, Math.min(MOST_IN_BATCH, Math.ceil(BATCH_MS / fastest)));
		}
	}
}

/** One batch of each rule. */
export async function runRound(one: Running, round: number, draws: number): Promise<void> {
	for (const rule of RULES) {
		const first = round * one.inBatch[rule];
		one.times[rule].push(await runBatch(one.open, rule, first, one.inBatch[rule], draws));
	}
}

function runBatch({ page }: BenchPage, rule: Rule, first: number, count: number, draws: number) {
	return page.evaluate(
		({ rule, first, count, draws }) => window.bench.batch(rule, first, count, draws),
		{ rule, first, count, draws }
	);
}
