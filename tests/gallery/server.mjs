import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer as createVite } from 'vite';
import { ROOT } from '../../scripts/lib/project.mjs';

/**
 * Serve the gallery: each case is rendered on the server, with its styles in the page, and its
 * modules are served as they stand in the tree.
 *
 * @param {number} port 0 for any that is free
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 * @throws {Error} where the port is taken
 */
export async function serveGallery(port) {
	const vite = await createVite({
		configFile: false,
		root: ROOT,
		appType: 'custom',
		logLevel: 'error',
		cacheDir: join(tmpdir(), `gallery-${process.pid}`),
		server: {
			middlewareMode: true,
			hmr: false,
			ws: false,
			watch: null,
			/* The faces come from the packages, which may be a link to elsewhere. */
			fs: { allow: [ROOT, realpathSync(join(ROOT, 'node_modules'))] }
		},
		/* No bundle to wait for, and none that makes the page load again in mid-test. */
		optimizeDeps: { noDiscovery: true, include: [] },
		plugins: [
			svelte({
				configFile: false,
				emitCss: false,
				compilerOptions: { runes: true, css: 'injected' }
			})
		]
	});
	const runner = /** @type {import('vite').RunnableDevEnvironment} */ (vite.environments.ssr)
		.runner;
	const { page } = /** @type {typeof import('./entry-server.ts')} */ (
		await runner.import('/tests/gallery/entry-server.ts')
	);
	const server = createServer((request, response) => {
		vite.middlewares(request, response, () => {
			try {
				const html = page(request.url ?? '/');
				response
					.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
					.end(html ?? 'No such case.');
			} catch (error) {
				response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
			}
		});
	});
	await new Promise((done, fail) => {
		server.once('error', fail).listen(port, 'localhost', () => done(null));
	});
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		origin: `http://localhost:${address.port}`,
		async close() {
			server.closeAllConnections();
			server.close();
			await vite.close();
		}
	};
}
