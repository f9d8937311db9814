import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {(command: string, args: string[]) => Promise<boolean>} Run runs a program, and says whether it succeeded */

/**
 * Whether a program is along the PATH.
 * @param {string} program
 */
export const onPath = (program) =>
	(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/**
 * The words to put before a command that only an administrator may run.
 * @param {Run} run
 * @returns {Promise<string[] | null>} null when that is not possible without a password
 */
export async function asAdministrator(run) {
	if (process.getuid?.() === 0) return [];
	return onPath('sudo') && (await run('sudo', ['-n', 'true'])) ? ['sudo', '-n'] : null;
}
