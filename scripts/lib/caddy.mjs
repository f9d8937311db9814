import { spawnSync } from 'node:child_process';
import { asAdministrator, onPath } from './administrator.mjs';
import { Refusal } from './refusal.mjs';
import { runCommand } from './run-command.mjs';

const FIVE_MINUTES = 5 * 60_000;
/** The first whose file server takes `precompressed` and `index` as our configuration writes them. */
const OLDEST = [2, 6];

/**
 * The Caddy of this machine: `CADDY_PATH`, else `caddy` along the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null} null when there is none, or one too old
 */
export function findCaddy(env) {
	const path = env.CADDY_PATH ?? 'caddy';
	const { status, stdout } = spawnSync(path, ['version'], { encoding: 'utf8', timeout: 30_000 });
	return status === 0 && isRecent(stdout) ? path : null;
}

/**
 * Whether what `caddy version` prints (`v2.8.4 h1:…`, `2.6.2`) is a version that will do.
 * @param {string} printed
 */
export function isRecent(printed) {
	const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(printed) ?? []).slice(1).map(Number);
	const [oldMajor = 0, oldMinor = 0] = OLDEST;
	return major > oldMajor || (major === oldMajor && minor >= oldMinor);
}

/**
 * The path of a Caddy, installed on the way from the packages of a Debian where
 * the machine has none and it may be done without a password.
 *
 * @returns {Promise<string>}
 * @throws {Refusal} when there is none and none could be installed
 */
export async function ensureCaddy() {
	const present = findCaddy(process.env);
	if (present) return present;
	if (process.env.CADDY_PATH)
		throw new Refusal(
			`CADDY_PATH is "${process.env.CADDY_PATH}", which is not a Caddy ${OLDEST.join('.')} or later that starts.`
		);

	/** @param {string} command @param {string[]} args */
	const run = async (command, args) => {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		return (await runCommand(command, args, { env, timeoutMs: FIVE_MINUTES })).code === 0;
	};
	const prefix = onPath('apt-get') ? await asAdministrator(run) : null;
	if (prefix) {
		console.log('No Caddy on this machine: installing the package…');
		/** @param {string[]} words */
		const admin = (...words) => {
			const [command = '', ...args] = [...prefix, ...words];
			return run(command, args);
		};
		const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'caddy'];
		if (
			(await admin(...install)) ||
			((await admin('apt-get', 'update')) && (await admin(...install)))
		) {
			const installed = findCaddy(process.env);
			if (installed) return installed;
		}
	}
	throw new Refusal(
		`No Caddy ${OLDEST.join('.')} or later was found and none could be installed: install it (Debian: apt-get install caddy) or give its path in CADDY_PATH.`
	);
}
