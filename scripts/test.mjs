// Installs what is missing, then runs every check of the project, and ends with
// one line that counts them; with --full, also those that take longer than a change
// should wait. Node's own modules only until the packages are there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './lib/chromium.mjs';
import { ONE_FAILED, closingLine, sumCounts } from './lib/counts.mjs';
import { ensureDependencies } from './lib/install.mjs';
import { onOrphaned } from './lib/on-orphaned.mjs';
import { publicOrigin } from './lib/origin.mjs';
import { choosePort } from './lib/port.mjs';
import { printError } from './lib/refusal.mjs';
import { stopCommands } from './lib/run-command.mjs';
import { closingTables } from './lib/closing-tables.mjs';
import { runStages } from './lib/stages.mjs';
import { stageTable } from './lib/stage-table.mjs';

const full = process.argv.includes('--full');
const temp = mkdtempSync(join(tmpdir(), 'score-tests-'));
process.env.RUN_NOTES = join(temp, 'notes');
if (full) {
	process.env.FULL = '1';
	process.env.FUZZ_RUNS ??= '100000';
}
/** @type {import('./lib/stage-table.mjs').StageResult[]} */
const results = [];

function interrupt() {
	stopCommands();
	conclude(1);
	process.exit(130);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupt);
onOrphaned(interrupt);

/** @param {number} [extraFailures] what failed outside of any stage */
function conclude(extraFailures = 0) {
	const tables = closingTables(join(temp, 'notes'));
	rmSync(temp, { recursive: true, force: true });
	const failures = Array.from({ length: extraFailures }, () => ONE_FAILED);
	const counts = sumCounts([...results.map((result) => result.counts), ...failures]);
	console.log(['', ...tables, stageTable(results), closingLine(counts)].join('\n\n'));
	process.exitCode = counts.failed ? 1 : 0;
}

/** @returns {Promise<string | null>} null, its reason printed, when there is none to be had */
async function chromiumOrNull() {
	try {
		const path = await ensureChromium();
		console.log(`Chromium: ${path}`);
		return path;
	} catch (error) {
		printError(error);
		return null;
	}
}

try {
	await ensureDependencies();
	/* The stages use the packages, which are there from here on. */
	const { STAGES } = await import('./lib/stage-list.mjs');
	const chromium = await chromiumOrNull();
	const { port } = await choosePort(undefined);
	const origin = publicOrigin(process.env.PUBLIC_ORIGIN, port);
	const stages = STAGES.filter((stage) => full || !stage.full);
	await runStages(stages, { temp, port, origin, chromium, full }, results);
	conclude();
} catch (error) {
	printError(error);
	conclude(1);
}
