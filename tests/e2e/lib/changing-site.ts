import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../../scripts/lib/static-site.mjs';
import { BUILD } from '../../../scripts/lib/project.mjs';

/** The finished site on a port of its own, whose files a test can replace, slow down and take away. */
export interface ChangingSite {
	origin: string;
	/** Contents that stand in for those of the build, by path; null for a file that is missing. */
	files: Map<string, string | null>;
	/** Milliseconds that each answer waits. */
	delay: number;
	/** Paths asked for. */
	asked: string[];
	/** Cut the network, once and for all. */
	close(): Promise<void>;
}

const typeOf = (path: string) =>
	path.endsWith('.js')
		? 'text/javascript'
		: path.endsWith('.json')
			? 'application/json'
			: 'text/html';

/** Start it. */
export async function changingSite(): Promise<ChangingSite> {
	const handler = siteHandler(BUILD);
	const site = { files: new Map<string, string | null>(), delay: 0, asked: [] as string[] };
	const server = createServer((req, res) => {
		const path = (req.url ?? '/').split('?')[0]!;
		site.asked.push(path);
		setTimeout(() => {
			const body = site.files.get(path);
			if (body === undefined) return handler(req, res);
			res.writeHead(body === null ? 404 : 200, {
				'content-type': `${typeOf(path)};charset=utf-8`,
				'cache-control': 'no-cache'
			});
			res.end(body ?? 'gone');
		}, site.delay);
	});
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	return Object.assign(site, {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	});
}
