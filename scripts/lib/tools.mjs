import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './project.mjs';

/** The Node of the project: the `node` package, whatever version this machine has. */
export function projectNode() {
	return join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * The environment of a tool: the programs of `node_modules` come first, so that
 * what a tool starts runs on the project's Node too.
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnv(extra = {}) {
	const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
	return { ...process.env, PATH: path, ...extra };
}

/**
 * The script that a package's `bin` field gives, to be run by `projectNode()`.
 * @param {string} packageName an installed package
 * @returns {string} absolute path
 */
export function toolScript(packageName) {
	const folder = join(ROOT, 'node_modules', packageName);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : String(Object.values(bin)[0]));
}
