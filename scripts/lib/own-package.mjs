import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hostNpm } from './npm.mjs';
import { outdatedPackages } from './packages.mjs';
import { ROOT } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { runCommand } from './run-command.mjs';

/** @param {string} path null when it is absent or cut short */
function readLockfile(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}

/**
 * Install what a folder with a package of its own needs (tests/bench, tests/lighthouse), unless it
 * is there: what one command alone uses, and that `npm ci` at the root leaves out.
 *
 * @param {string} folder absolute
 * @param {string} why said when something has to be installed
 * @throws {Refusal} when it has no lockfile, or npm fails
 */
export async function ensureOwnPackage(folder, why) {
	const name = relative(ROOT, folder);
	const wanted = readLockfile(join(folder, 'package-lock.json'));
	if (!wanted) throw new Refusal(`${name}/package-lock.json is missing or is not valid JSON.`);
	const installed = readLockfile(join(folder, 'node_modules/.package-lock.json'));
	if (outdatedPackages(wanted, installed).length === 0) return;
	console.error(why);
	const npm = hostNpm(process.env);
	const args = [...npm.args, 'ci', '--omit=dev', '--no-audit', '--no-fund', '--silent'];
	const { code } = await runCommand(npm.command, args, {
		cwd: folder,
		env: npm.env,
		shell: npm.shell,
		timeoutMs: 15 * 60_000
	});
	if (code !== 0) throw new Refusal(`npm ci failed in ${name} (status ${code}).`);
}
