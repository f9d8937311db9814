import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.wasm': 'application/wasm'
};

/**
 * Serve a folder to this machine only. The headers isolate the page, which the site does not ask of
 * its hosts: here they give the memory of page and workers, and a finer clock.
 */
export async function serve(folder: string): Promise<{ origin: string; stop: () => void }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
		const stats = statSync(file, { throwIfNoEntry: false });
		if (!stats?.isFile()) return void response.writeHead(404).end();
		response.writeHead(200, {
			'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
			'Content-Length': stats.size,
			'Cache-Control': 'no-store',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'Cross-Origin-Resource-Policy': 'same-origin'
		});
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		stop() {
			server.close();
			server.closeAllConnections();
		}
	};
}
