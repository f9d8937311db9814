import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostNpm } from './npm.mjs';
import { outdatedPackages } from './packages.mjs';
import { ROOT } from './project.mjs';
import { projectNode } from './tools.mjs';
import { Refusal } from './refusal.mjs';
import { runCommand } from './run-command.mjs';

/** @param {string} path under the repository; null when it is absent or cut short */
function readLockfile(path) {
	try {
		return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
	} catch {
		return null;
	}
}

/**
 * Install the packages that `package-lock.json` lists, unless they already are
 * in `node_modules`. Needs the network when it installs.
 *
 * @returns {Promise<boolean>} whether something was installed
 * @throws {Refusal} when this Node is too old, or npm fails
 */
export async function ensureDependencies() {
	if (Number(process.versions.node.split('.')[0]) < 20)
		throw new Refusal(`Node ${process.versions.node} is too old: install Node 20 or later.`);

	const wanted = readLockfile('package-lock.json');
	if (!wanted) throw new Refusal('package-lock.json is missing or is not valid JSON.');
	const outdated = outdatedPackages(wanted, readLockfile('node_modules/.package-lock.json'));
	if (outdated.length === 0 && existsSync(projectNode())) return false;

	const total = Object.keys(wanted.packages).length - 1;
	console.log(
		`Installing the ${total} packages of package-lock.json into node_modules (npm ci, one to three minutes).`
	);
	console.log('Warnings about the engine are expected: the project brings its own Node 24.');
	const started = Date.now();
	const npm = hostNpm(process.env);
	const { code } = await runCommand(
		npm.command,
		// Where NODE_ENV is "production", npm would leave out everything this project uses.
		[...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund'],
		{ cwd: ROOT, env: npm.env, shell: npm.shell, timeoutMs: 15 * 60_000 }
	);
	if (code !== 0)
		throw new Refusal(
			`npm ci failed (status ${code}): its own message is above; see docs/troubleshooting.md.`
		);
	if (!existsSync(projectNode()))
		throw new Refusal(
			'The "node" package has no program in it: npm was told not to run install scripts (see docs/troubleshooting.md).'
		);
	console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
	return true;
}
