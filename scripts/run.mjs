// Runs a TypeScript command of this repository with the project's own Node, installing the
// dependencies first on a fresh machine: node scripts/run.mjs src/cli/score.ts [arguments]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const [script, ...args] = process.argv.slice(2);

if (script === undefined) throw fail('usage: node scripts/run.mjs SCRIPT [arguments]');
if (!existsSync(node)) install();

const child = spawn(node, [resolve(root, script), ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
	process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
child.on('error', (error) => fail(`cannot start ${node}: ${error.message}`));
child.on('exit', (code, signal) => {
	process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
});

function install() {
	// Standard output belongs to the command: npm's goes to standard error.
	const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: windows
	});
	if (status === 0 && existsSync(node)) return;
	fail(`npm ci failed (${error ? error.message : `status ${status}`}); run it by hand to see why`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
	process.stderr.write(`run: ${message}\n`);
	process.exit(1);
}
