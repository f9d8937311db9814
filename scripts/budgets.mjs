// Measures the finished site against its budgets and keeps the result as a row of docs/budgets.md:
// npm run budgets:save, after a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgetTable } from './lib/budgets/budget-table.mjs';
import { trendRow, withRow } from './lib/budgets/trend.mjs';
import { worstMeasures } from './lib/budgets/worst-measures.mjs';
import { fillBetween } from './lib/fill-between.mjs';
import { choosePort } from './lib/port.mjs';
import { ROOT } from './lib/project.mjs';
import { printError, Refusal } from './lib/refusal.mjs';
import { readNotes } from './lib/run-notes.mjs';
import { runTool } from './lib/run-tool.mjs';

const MEASURING = ['/weight.once', 'embed-weight', 'engine-weight', 'steady'];

/** @param {string[]} args */
const git = (...args) =>
	spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout?.trim() ?? '';

const temp = mkdtempSync(join(tmpdir(), 'score-budgets-'));
try {
	const notes = join(temp, 'notes');
	const { port } = await choosePort(undefined);
	const env = { RUN_NOTES: notes, E2E_PORT: String(port) };
	await runTool('playwright', ['test', ...MEASURING, '--workers=1'], 10, env);
	const rows = readNotes(notes).get('Budgets');
	if (!rows) throw new Refusal('Nothing was measured: run "npm run build" first.');
	const measures = worstMeasures(rows);
	console.log(`\n${budgetTable(measures)}`);
	const [commit = '', date = ''] = git('log', '-1', '--format=%h %cs').split(' ');
	const version = git('status', '--porcelain', 'src', 'data') ? `${commit}+` : commit;
	const row = trendRow(version, date, measures);
	await fillBetween('docs/budgets.md', 'trend', (old) => withRow(old, row));
	console.log('\nKept in docs/budgets.md.');
} catch (error) {
	printError(error);
	process.exitCode = 1;
} finally {
	rmSync(temp, { recursive: true, force: true });
}
