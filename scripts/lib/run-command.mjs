import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Run a program with the terminal as its own, and wait for its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeoutMs?: number, shell?: boolean }} [options]
 *   past `timeoutMs` it is asked to stop, and killed ten seconds later
 * @returns {Promise<{ code: number, timedOut: boolean }>} 127 when it could not
 *   be started, 128 when a signal ended it; never rejects
 */
export function runCommand(command, args, options = {}) {
	const { env = process.env, cwd, timeoutMs, shell = false } = options;
	return new Promise((done) => {
		const child = spawn(command, args, {
			env,
			cwd,
			shell,
			stdio: ['ignore', 'inherit', 'inherit']
		});
		running.add(child);
		let timedOut = false;
		/** @type {NodeJS.Timeout[]} */
		const timers = [];
		if (timeoutMs) {
			timers.push(
				setTimeout(() => {
					timedOut = true;
					// Playwright stops its browsers and its server on SIGINT only.
					child.kill('SIGINT');
				}, timeoutMs),
				setTimeout(() => child.kill('SIGKILL'), timeoutMs + 10_000)
			);
		}
		/** @param {number} code */
		const finish = (code) => {
			timers.forEach(clearTimeout);
			running.delete(child);
			done({ code, timedOut });
		};
		child.on('error', () => finish(127));
		child.on('exit', (code) => finish(code ?? 128));
	});
}

/** Ask every program that `runCommand` started and that still runs to stop. */
export function stopCommands() {
	for (const child of running) child.kill('SIGINT');
}
