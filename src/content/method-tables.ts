import type { Copy } from './types.ts';

interface TableCopy {
	title: Copy;
	see?: Copy;
	columns: Copy[];
}

/** Words of the tables of diagnostics; `{name}` stands for a number of the ensemble. */
export interface MethodTables {
	open: Copy;
	interval: Copy;
	range: Copy;
	upTo: Copy;
	fit: TableCopy & { rows: Record<'loneParents' | 'overpayment' | 'yield', Copy>; around: Copy };
	runs: TableCopy & { shapes: Record<'log-uniform' | 'sparse' | 'lqdn-only', Copy> };
	heldOut: TableCopy & { rows: Record<string, Copy>; hit: Copy; miss: Copy };
	weights: TableCopy;
	population: TableCopy;
	rho: Copy;
	sensitivity: TableCopy & { rows: Record<string, Copy> };
	extremes: TableCopy;
	margins: TableCopy & {
		tags: Record<'published' | 'derived' | 'assumed', Copy>;
		compared: Copy;
		largest: Copy;
	};
}
