import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './project.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Serve a folder with Caddy and the configuration of `deploy/`.
 *
 * @param {string} caddy path of the program
 * @param {string} dir the folder of the finished site
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} stops it
 * @throws {Refusal} when it ends before it answers, or does not within ten seconds
 */
export async function runCaddy(caddy, dir, port) {
	const address = `http://localhost:${port}`;
	const child = spawn(
		caddy,
		['run', '--adapter', 'caddyfile', '--config', join(ROOT, 'deploy', 'Caddyfile')],
		{
			env: { ...process.env, SITE_ADDRESS: address, SITE_ROOT: dir },
			stdio: ['ignore', 'ignore', 'pipe']
		}
	);
	let said = '';
	let ended = false;
	child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-2_000)));
	/** @type {Promise<void>} */
	const end = new Promise((done) => {
		const finish = () => {
			ended = true;
			done();
		};
		child.on('error', finish);
		child.on('exit', finish);
	});
	const stop = async () => {
		child.kill('SIGTERM');
		await end;
	};
	for (let tries = 0; tries < 100 && !ended; tries++) {
		try {
			await fetch(`${address}/robots.txt`, { method: 'HEAD' });
			return stop;
		} catch {
			await new Promise((later) => setTimeout(later, 100));
		}
	}
	await stop();
	throw new Refusal(`Caddy did not serve ${address}: ${said.trim().split('\n').at(-1)}`);
}
