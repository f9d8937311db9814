import fc from 'fast-check';
import { expect } from 'vitest';
import { noteRun } from '../../scripts/lib/run-notes.mjs';

/** Longest that one input may take, in ms of this process: a second is a hang. */
const HANG = 1000;

/** Inputs a fuzz test tries: `FUZZ_RUNS`, else what it needs in a usual run. */
const runsOf = (usual: number): number => Number(process.env.FUZZ_RUNS ?? usual);

interface Fuzz<T> {
	/** What is fuzzed, for the table. */
	name: string;
	usual: number;
	inputs: fc.Arbitrary<T>;
	/** Throws where the input was not dealt with; says whether it was taken or refused. */
	check: (input: T) => 'taken' | 'refused';
}

/**
 * Try a function on made-up inputs and print one line: how many, how many it took and refused, and
 * the longest that it took over one, in time of this process, which a busy machine does not lengthen.
 */
export function fuzz<T>({
	name,
	usual,
	inputs,
	check
}: Fuzz<T>): Record<'taken' | 'refused', number> {
	const runs = runsOf(usual);
	const counts = { taken: 0, refused: 0 };
	let longest = 0;
	fc.assert(
		fc.property(inputs, (input) => {
			const before = process.cpuUsage();
			counts[check(input)]++;
			const { user, system } = process.cpuUsage(before);
			longest = Math.max(longest, (user + system) / 1000);
		}),
		{ numRuns: runs }
	);
	const say = (n: number) => n.toLocaleString('en').padStart(9);
	console.log(
		`fuzz: ${name.padEnd(22)}${say(runs)} tried${say(counts.taken)} taken${say(counts.refused)} refused, longest ${longest.toFixed(0)} ms`
	);
	noteRun('Fuzz', [name, `${runs} tried`, `${counts.taken} taken`, `${counts.refused} refused`]);
	expect(longest, 'the longest, ms').toBeLessThan(HANG);
	return counts;
}

/** Time for a test that tries so many more than usual. */
export const FUZZ_TIMEOUT = 30 * 60_000;
