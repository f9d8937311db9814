import { makeEngine } from '../../../src/lib/story/simulation/make-engine.ts';
import type { Engine } from '../../../src/lib/story/simulation/engine.ts';
import type { EngineFiles } from '../../../src/lib/story/simulation/engine-files.ts';
import type { TableName } from '../page/question.ts';

/** Columns `n`, `c0`…, `g0`…: see `BenchQuestion`. */
export type Columns = Record<string, Uint8Array | Int32Array>;

/**
 * The same population three times: as rows of one household, as the profiles of the site's
 * population, as those profiles merged where no weighting tells them apart.
 *
 * Weights are rounded to whole households (each boundary of the running sum to the nearest), so
 * that all three hold the same households and must give the same answer.
 */
export function makeTables(files: EngineFiles, households: number): Record<TableName, Columns> {
	const engine = makeEngine(files);
	const { population, columns } = engine.fitted.prepared;
	const counts = wholeCounts(population.weights[0]!, households);
	const present = [...counts.keys()].filter((profile) => counts[profile]! > 0);
	const alone = present.map((profile) => [profile]);
	const rows = alone.flatMap((one) => Array<number[]>(counts[one[0]!]!).fill(one));
	const merged = Map.groupBy(present, (profile) =>
		columns.bytes.map((byte) => byte[profile]).join()
	);
	return {
		rows: columnsOf(engine, rows, () => 1),
		profiles: columnsOf(engine, alone, (profile) => counts[profile]!),
		merged: columnsOf(engine, [...merged.values()], (profile) => counts[profile]!)
	};
}

/** @param rows the profiles that each row stands for */
function columnsOf(
	{ fitted, groups }: Engine,
	rows: readonly (readonly number[])[],
	countOf: (profile: number) => number
): Columns {
	const { columns, bytes } = fitted.prepared.columns;
	const answers = (c: number) =>
		Uint8Array.from(rows, ([profile]) => (bytes[c >> 3]![profile!]! >> (c & 7)) & 1);
	const counts = (belongs: (profile: number) => number) =>
		Int32Array.from(rows, (profiles) =>
			profiles.reduce((sum, profile) => sum + countOf(profile) * belongs(profile), 0)
		);
	/* A byte where it is enough: what a careful user of any library would do. */
	const narrow = (values: Int32Array) =>
		values.every((value) => value < 256) ? Uint8Array.from(values) : values;
	return Object.fromEntries([
		['n', narrow(counts(() => 1))],
		...Array.from({ length: columns }, (_, c) => [`c${c}`, answers(c)] as const),
		...groups.groups.map(
			({ members }, g) => [`g${g}`, narrow(counts((profile) => members[profile]!))] as const
		)
	]);
}

function wholeCounts(weights: Float64Array, households: number): Int32Array {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let sum = 0;
	let before = 0;
	return Int32Array.from(weights, (weight) => {
		sum += weight;
		const upto = Math.round((sum / total) * households);
		const count = upto - before;
		before = upto;
		return count;
	});
}
