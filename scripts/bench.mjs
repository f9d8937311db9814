// Runs the benchmark, after installing what it needs: npm run bench -- [options]. What it compares
// the engine with has a package of its own, tests/bench, which nothing else installs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/install.mjs';
import { hostNpm } from './lib/npm.mjs';
import { onOrphaned } from './lib/on-orphaned.mjs';
import { outdatedPackages } from './lib/packages.mjs';
import { ROOT } from './lib/project.mjs';
import { printError, Refusal } from './lib/refusal.mjs';
import { runCommand, stopCommands } from './lib/run-command.mjs';
import { projectNode, toolEnv } from './lib/tools.mjs';

const BENCH = join(ROOT, 'tests/bench');

/** @param {string} path under tests/bench; null when it is absent or cut short */
function readLockfile(path) {
	try {
		return JSON.parse(readFileSync(join(BENCH, path), 'utf8'));
	} catch {
		return null;
	}
}

/** Install Arquero and DuckDB-WASM, unless they are there. */
async function ensurePeers() {
	const wanted = readLockfile('package-lock.json');
	if (!wanted) throw new Refusal('tests/bench/package-lock.json is missing or is not valid JSON.');
	const installed = readLockfile('node_modules/.package-lock.json');
	if (outdatedPackages(wanted, installed).length === 0) return;
	console.error('Installing what the engine is compared with into tests/bench (160 MB).');
	const npm = hostNpm(process.env);
	const args = [...npm.args, 'ci', '--omit=dev', '--no-audit', '--no-fund', '--silent'];
	const { code } = await runCommand(npm.command, args, {
		cwd: BENCH,
		env: npm.env,
		shell: npm.shell,
		timeoutMs: 15 * 60_000
	});
	if (code !== 0) throw new Refusal(`npm ci failed in tests/bench (status ${code}).`);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stopCommands);
onOrphaned(stopCommands);
try {
	await ensureDependencies();
	await ensurePeers();
	const args = [join(BENCH, 'run.ts'), ...process.argv.slice(2)];
	const { code } = await runCommand(projectNode(), args, { cwd: ROOT, env: toolEnv() });
	process.exitCode = code;
} catch (error) {
	printError(error);
	process.exitCode = 1;
}
