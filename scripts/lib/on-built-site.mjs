import { chromium } from '@playwright/test';
import { createServer } from 'node:http';
import { chromiumFlags } from './chromium-flags.mjs';
import { ensureChromium } from './chromium.mjs';
import { BUILD } from './project.mjs';
import { siteHandler } from './static-site.mjs';

/**
 * Serve the built site on a free port and look at it in a browser; both are closed at the end.
 *
 * @template T
 * @param {(browser: import('@playwright/test').Browser, origin: string) => Promise<T>} look
 * @returns {Promise<T>}
 */
export async function onBuiltSite(look) {
	const server = createServer(siteHandler(BUILD));
	await new Promise((listening) => server.listen(0, 'localhost', () => listening(undefined)));
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	const browser = await chromium.launch({
		executablePath: await ensureChromium(),
		args: chromiumFlags(process.getuid?.())
	});
	try {
		return await look(browser, `http://localhost:${address.port}`);
	} finally {
		await browser.close();
		server.close();
		server.closeAllConnections();
	}
}
