import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPlaces } from './chromium-places.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Whether a program says that it is a Chromium. Some systems put a stub under
 * that name that only advises to install a snap, and a downloaded browser does
 * not start where system libraries are missing.
 * @param {string} path
 */
export function isWorkingChromium(path) {
	if (!existsSync(path)) return false;
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
	return status === 0 && /chrom/i.test(stdout);
}

/**
 * The Chromium of this machine: `CHROMIUM_PATH`, else the system's, else the one
 * that Playwright downloaded earlier.
 *
 * @param {object} machine
 * @param {NodeJS.ProcessEnv} machine.env
 * @param {string} machine.platform as `process.platform`
 * @param {string | null} machine.playwrightPath where Playwright keeps its own
 * @param {(path: string) => boolean} [machine.works]
 * @returns {string | null} its path, null when there is none
 * @throws {Refusal} when `CHROMIUM_PATH` is set and is no working Chromium
 */
export function findChromium({ env, platform, playwrightPath, works = isWorkingChromium }) {
	const given = env.CHROMIUM_PATH;
	if (given) {
		if (works(given)) return given;
		throw new Refusal(`CHROMIUM_PATH is "${given}", which is not a Chromium that starts.`);
	}
	const places = chromiumPlaces({ path: env.PATH ?? '', platform });
	if (playwrightPath) places.push(playwrightPath);
	return places.find(works) ?? null;
}
