import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../project.mjs';

/** Every folder that has a lockfile of its own. */
export const FOLDERS = ['.', 'tests/bench', 'tests/lighthouse'];

/** @typedef {{ name: string, version: string, license: string | null, integrity: string | null }} Locked */

/**
 * The packages that a folder's lockfile lists, whatever system they are for.
 *
 * @param {string} folder one of `FOLDERS`
 * @returns {Locked[]}
 */
export function lockedPackages(folder) {
	const { packages } = JSON.parse(readFileSync(join(ROOT, folder, 'package-lock.json'), 'utf8'));
	return Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, { version, license, integrity }]) => ({
			name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
			version,
			license: license ?? null,
			integrity: integrity ?? null
		}));
}
