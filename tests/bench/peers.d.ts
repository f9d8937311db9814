/*
 * What the benchmark uses of the packages it compares with, typed here so that types can be checked
 * where those packages are not installed.
 */
declare module '@uwdata/flechette' {
	export type Columns = Record<string, Uint8Array | Int32Array>;
	export type Type = object;
	export interface Table {
		getChild(name: string): { toArray(): Uint8Array | Int32Array };
	}
	export function uint8(): Type;
	export function int32(): Type;
	export function tableFromArrays(
		columns: Columns,
		options: { types: Record<string, Type> }
	): Table;
	export function tableToIPC(table: Table, options: { format: 'stream' }): Uint8Array;
	export function tableFromIPC(bytes: Uint8Array): Table;
}

declare module 'arquero' {
	export interface ColumnTable {
		params(values: Record<string, unknown>): ColumnTable;
		derive(columns: Record<string, string>): ColumnTable;
		filter(condition: string): ColumnTable;
		groupby(column: string): ColumnTable;
		rollup(columns: Record<string, string>): ColumnTable;
		array(column: string): number[];
		get(column: string, row: number): number;
	}
	export function fromArrow(bytes: Uint8Array): ColumnTable;
}

declare module '@duckdb/duckdb-wasm' {
	export interface Result {
		getChild(name: string): { toArray(): Int32Array | Float64Array };
	}
	export interface Connection {
		query(sql: string): Promise<Result>;
		insertArrowFromIPCStream(
			bytes: Uint8Array,
			options: { name: string; create: boolean }
		): Promise<void>;
	}
	export class VoidLogger {}
	export class AsyncDuckDB {
		constructor(logger: VoidLogger, worker: Worker);
		instantiate(wasm: string): Promise<null>;
		connect(): Promise<Connection>;
	}
}
