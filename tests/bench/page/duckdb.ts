import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Contender } from './contender.ts';
import { chanceOf } from './levels.ts';
import { peerContender } from './peer.ts';
import type { BenchQuestion } from './question.ts';

/**
 * DuckDB-WASM in its own worker, one thread: the build that pages without isolation get. One query
 * gives the sums of every group by score: measured, it beats asking for the groups in a second one.
 */
export async function duckdbContender(
	bytes: Uint8Array,
	question: BenchQuestion
): Promise<Contender> {
	const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(workerUrl));
	await db.instantiate(wasmUrl);
	const connection = await db.connect();
	await connection.insertArrowFromIPCStream(bytes, { name: 'h', create: true });
	const groups = question.groups.map((_, g) => `g${g}`);
	const sums = ['n', ...groups].map((column) => `sum(${column})::DOUBLE AS ${column}`);
	let levels: duckdb.Result;
	const column = (name: string) => levels.getChild(name).toArray();
	return peerContender(
		{
			async levels(weights) {
				const terms = weights.map((weight, c) => `c${c} * ${weight}`);
				levels = await connection.query(
					`SELECT (${terms.join(' + ')})::INTEGER AS score, ${sums.join(', ')} FROM h GROUP BY score`
				);
				return { scores: column('score'), counts: column('n') };
			},
			sums(chance) {
				const chances = Array.from(column('score'), (score) => chanceOf(chance, score));
				return Float64Array.from(groups, (group) => {
					let sum = 0;
					column(group).forEach((n: number, i: number) => (sum += n * chances[i]!));
					return sum;
				});
			}
		},
		question
	);
}
