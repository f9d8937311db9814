import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/**
 * @param {string | undefined} text the PORT variable
 * @returns {number | null} null when it is unset
 * @throws {Refusal} when it is no port number
 */
export function parsePort(text) {
	if (text === undefined || text.trim() === '') return null;
	const port = Number(text);
	if (!/^\d+$/.test(text.trim()) || port < 1 || port > 65_535)
		throw new Refusal(`PORT is "${text}": a whole number from 1 to 65535 is accepted.`);
	return port;
}

/**
 * @param {number} port 0 for any free one
 * @returns {Promise<number | NodeJS.ErrnoException>} the port, or why it cannot be had
 */
function tryPort(port) {
	return new Promise((done) => {
		const probe = createServer();
		probe.once('error', done);
		probe.listen(port, () => {
			const address = probe.address();
			probe.close(() => done(typeof address === 'object' && address ? address.port : port));
		});
	});
}

/**
 * One sentence on why a port cannot be listened on.
 * @param {number} port
 * @param {NodeJS.ErrnoException} error
 */
export function portRefusal(port, error) {
	if (error.code === 'EADDRINUSE')
		return new Refusal(`Port ${port} is already in use: free it, or choose another with PORT.`);
	if (error.code === 'EACCES')
		return new Refusal(
			`Port ${port} is not allowed to this user: choose one above 1023 with PORT.`
		);
	return new Refusal(`Port ${port} cannot be used (${error.code ?? error.message}).`);
}

/**
 * The port to serve on: the one asked for or none; by default the first free
 * one from 4173, then any.
 *
 * @param {string | undefined} asked the PORT variable
 * @param {number} [first]
 * @returns {Promise<{ port: number, taken: number[] }>} and the ports found taken on the way
 * @throws {Refusal} when the port asked for is no number or is taken
 */
export async function choosePort(asked, first = 4173) {
	const wanted = parsePort(asked);
	if (wanted !== null) {
		const result = await tryPort(wanted);
		if (typeof result !== 'number') throw portRefusal(wanted, result);
		return { port: wanted, taken: [] };
	}
	/** @type {number[]} */
	const taken = [];
	for (let port = first; port < first + 20; port++) {
		if (typeof (await tryPort(port)) === 'number') return { port, taken };
		taken.push(port);
	}
	const any = await tryPort(0);
	if (typeof any !== 'number') throw portRefusal(0, any);
	return { port: any, taken };
}
