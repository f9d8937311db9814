// Runs the benchmark, after installing what it needs: npm run bench -- [options]. What it compares
// the engine with has a package of its own, tests/bench, which nothing else installs.
import { join } from 'node:path';
import { ensureDependencies } from './lib/install.mjs';
import { onOrphaned } from './lib/on-orphaned.mjs';
import { ensureOwnPackage } from './lib/own-package.mjs';
import { ROOT } from './lib/project.mjs';
import { printError } from './lib/refusal.mjs';
import { runCommand, stopCommands } from './lib/run-command.mjs';
import { projectNode, toolEnv } from './lib/tools.mjs';

const BENCH = join(ROOT, 'tests/bench');

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stopCommands);
onOrphaned(stopCommands);
try {
	await ensureDependencies();
	await ensureOwnPackage(
		BENCH,
		'Installing what the engine is compared with into tests/bench (160 MB).'
	);
	const args = [join(BENCH, 'run.ts'), ...process.argv.slice(2)];
	const { code } = await runCommand(projectNode(), args, { cwd: ROOT, env: toolEnv() });
	process.exitCode = code;
} catch (error) {
	printError(error);
	process.exitCode = 1;
}
