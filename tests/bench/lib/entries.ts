import type { ContenderName } from '../page/main.ts';
import type { TableName } from '../page/question.ts';

/** Who answers, from which table. */
export interface Entry {
	contender: ContenderName;
	table: TableName;
	label: string;
}

const PEERS = [
	['objects', 'Arrays of objects'],
	['arquero', 'Arquero'],
	['duckdb', 'DuckDB-WASM']
] as const;

/** The first is what the others are compared with. */
export const ENTRIES: readonly Entry[] = [
	{ contender: 'engine', table: 'profiles', label: 'Our engine' },
	{ contender: 'engine-rows', table: 'rows', label: 'Our functions, nothing merged' },
	...(['rows', 'profiles', 'merged'] as const).flatMap((table) =>
		PEERS.map(([contender, label]) => ({ contender, table, label }))
	)
];
