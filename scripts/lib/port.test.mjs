import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { choosePort, parsePort } from './port.mjs';

/** @type {import('node:net').Server[]} */
const held = [];
afterEach(() => held.splice(0).forEach((server) => server.close()));

/** @returns {Promise<number>} a port that is taken until the test ends */
function holdPort() {
	const server = createServer();
	held.push(server);
	return new Promise((done) =>
		server.listen(0, () => {
			const address = server.address();
			done(typeof address === 'object' && address ? address.port : 0);
		})
	);
}

describe('parsePort', () => {
	it('reads a number, and nothing from nothing', () => {
		expect(parsePort('8080')).toBe(8080);
		expect(parsePort(undefined)).toBeNull();
		expect(parsePort('')).toBeNull();
	});

	it.each(['0', '65536', '-1', '80.5', '1e3', 'http'])('refuses %s in one sentence', (text) => {
		expect(() => parsePort(text)).toThrow(
			`PORT is "${text}": a whole number from 1 to 65535 is accepted.`
		);
	});
});

describe('choosePort', () => {
	it('refuses the port asked for when it is taken', async () => {
		const port = await holdPort();
		await expect(choosePort(String(port))).rejects.toThrow(`Port ${port} is already in use`);
	});

	it('goes past a taken port when none was asked for, and says which', async () => {
		const first = await holdPort();
		const { port, taken } = await choosePort(undefined, first);
		expect(port).toBeGreaterThan(first);
		expect(taken[0]).toBe(first);
	});
});
