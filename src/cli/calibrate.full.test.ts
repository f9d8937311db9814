import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STORED = 'data/ensembles/caf-2010-2018.json';
const HOUR = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'calibrate-full-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (path: string) =>
	JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> & {
		runs: unknown[];
	};

/* The search for extremes is left out: it takes as long again, and its results are checked one by one. */
test('the whole fit, from its seed, gives what is kept', { timeout: HOUR }, () => {
	const out = join(folder, 'again.json');
	const args = ['src/cli/calibrate.ts', '--restarts', '0', '--out', out, '--state', folder];
	const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
	expect(status, stderr.slice(-500)).toBe(0);
	const [stored, again] = [read(join(ROOT, STORED)), read(out)];
	for (const part of ['inputs', 'drawsEvaluated', 'targets', 'columns', 'runs'])
		expect(again[part], part).toEqual(stored[part]);
});
