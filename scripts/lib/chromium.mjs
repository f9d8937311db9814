import { asAdministrator, onPath } from './administrator.mjs';
import { findChromium } from './chromium-find.mjs';
import { ROOT } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { runCommand } from './run-command.mjs';
import { projectNode, toolEnv, toolScript } from './tools.mjs';

const FIVE_MINUTES = 5 * 60_000;

/** @typedef {import('./administrator.mjs').Run} Run */

/** @type {Run} */
const runQuietly = async (command, args) => {
	const env = toolEnv({ DEBIAN_FRONTEND: 'noninteractive' });
	const { code } = await runCommand(command, args, { cwd: ROOT, env, timeoutMs: FIVE_MINUTES });
	return code === 0;
};

/**
 * The path of a Chromium that starts, installed on the way when the machine has
 * none: Playwright's own, with the system libraries that it misses, else the
 * package of a Debian. Each attempt stops after five minutes.
 *
 * @param {object} [machine] what to look at and how to act on it, for the tests
 * @param {() => string | null} [machine.find]
 * @param {Run} [machine.run]
 * @param {(program: string) => boolean} [machine.has]
 * @returns {Promise<string>}
 * @throws {Refusal} when there is none and none could be installed
 */
export async function ensureChromium(machine = {}) {
	const { run = runQuietly, has = onPath } = machine;
	const find = machine.find ?? (await defaultFind());

	const present = find();
	if (present) return present;

	console.log('No Chromium on this machine: installing one…');
	const playwright = [toolScript('playwright')];
	await run(projectNode(), [...playwright, 'install', 'chromium']);
	const downloaded = find();
	if (downloaded) return downloaded;

	const prefix = has('apt-get') ? await asAdministrator(run) : null;
	if (prefix) {
		/** @param {string[]} words */
		const admin = (...words) => {
			const [command = '', ...args] = [...prefix, ...words];
			return run(command, args);
		};
		if (
			(await admin('apt-get', 'update')) &&
			(await admin('apt-get', 'install', '-y', 'chromium'))
		) {
			const packaged = find();
			if (packaged) return packaged;
		}
		// A downloaded browser may be there and only lack its libraries.
		await admin(projectNode(), ...playwright, 'install-deps', 'chromium');
		const completed = find();
		if (completed) return completed;
	}
	throw new Refusal(
		'No Chromium was found and none could be installed: install one and give its path in CHROMIUM_PATH.'
	);
}

async function defaultFind() {
	const { chromium } = await import('@playwright/test');
	return () =>
		findChromium({
			env: process.env,
			platform: process.platform,
			playwrightPath: chromium.executablePath()
		});
}
