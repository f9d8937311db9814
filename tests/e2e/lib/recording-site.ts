import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../../scripts/lib/static-site.mjs';
import { BUILD } from '../../../scripts/lib/project.mjs';

/** The finished site on a port of its own, by a server that writes down all that it is told. */
export interface RecordingSite {
	origin: string;
	/** One line a request: its address, its headers and its body. */
	told: string[];
	close(): Promise<void>;
}

/** Start it. */
export async function recordingSite(): Promise<RecordingSite> {
	const told: string[] = [];
	const handler = siteHandler(BUILD);
	const server = createServer((req, res) => {
		const chunks: Buffer[] = [];
		req.on('data', (chunk: Buffer) => chunks.push(chunk));
		req.on('end', () => {
			const body = Buffer.concat(chunks).toString();
			told.push(`${req.method} ${req.url} ${JSON.stringify(req.headers)} ${body}`);
		});
		handler(req, res);
	});
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		told,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
