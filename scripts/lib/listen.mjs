import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { portRefusal } from './port.mjs';
import { Refusal } from './refusal.mjs';
import { siteHandler } from './static-site.mjs';

/**
 * Serve a folder over HTTP.
 *
 * @param {string} dir the folder of the finished site
 * @param {number} port
 * @returns {Promise<() => void>} stops the server, open connections included
 * @throws {Refusal} when there is no site there, or the port cannot be used
 */
export async function listen(dir, port) {
	if (!existsSync(join(dir, 'index.html')))
		throw new Refusal(
			`There is no site in ${relative(process.cwd(), dir) || '.'}: run "npm run build" first.`
		);
	const server = createServer(siteHandler(dir));
	await new Promise((ready, fail) => {
		server.once('error', (error) => fail(portRefusal(port, error)));
		server.listen(port, () => ready(undefined));
	});
	return () => {
		server.close();
		server.closeAllConnections();
	};
}
