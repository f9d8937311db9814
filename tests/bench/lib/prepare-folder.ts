import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { int32, tableFromArrays, tableToIPC, uint8 } from '@uwdata/flechette';
import { build } from 'vite';
import { ROOT } from '../../../scripts/lib/project.mjs';
import { drmLines } from './drm-lines.ts';
import { questionOf } from './question-of.ts';
import { makeTables } from './tables.ts';
import type { Columns } from './tables.ts';

const HOUSEHOLDS = 1_000_000;
const SHARE = 0.012;
const DRM_LINES = 1_000_000;

/** Build the page of the benchmark into a folder, with all that it fetches. */
export async function prepareFolder(folder: string) {
	await build({
		root: join(ROOT, 'tests/bench'),
		configFile: false,
		logLevel: 'error',
		worker: { format: 'es' },
		build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2_000 }
	});
	const { files, question } = questionOf(HOUSEHOLDS, SHARE);
	const tables = makeTables(files, HOUSEHOLDS);
	const drm = drmLines(DRM_LINES);
	mkdirSync(join(folder, 'data'));
	const write = (path: string, content: string | Uint8Array) =>
		writeFileSync(join(folder, path), content);
	write('data/engine.json', JSON.stringify(files));
	write('question.json', JSON.stringify(question));
	for (const [name, columns] of Object.entries(tables)) write(`${name}.arrow`, arrow(columns));
	write('drm.dsn', drm.text);
	return {
		question,
		allHouseholds: files.margins.households.value,
		rows: {
			rows: tables.rows.n!.length,
			profiles: tables.profiles.n!.length,
			merged: tables.merged.n!.length
		},
		drm: { lines: drm.lines, people: drm.people }
	};
}
export type Prepared = Awaited<ReturnType<typeof prepareFolder>>;

function arrow(columns: Columns): Uint8Array {
	const types = Object.fromEntries(
		Object.entries(columns).map(([name, values]) => [
			name,
			values instanceof Uint8Array ? uint8() : int32()
		])
	);
	return tableToIPC(tableFromArrays(columns, { types }), { format: 'stream' });
}
