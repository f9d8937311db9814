// Measures every chart's frame in a browser, at the widths that the snippets reserve heights for,
// and keeps them in src/lib/catalogue/heights.json: node scripts/chart-heights.mjs, after a build.
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromiumFlags } from './lib/chromium-flags.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { measureFrames } from './lib/measure-frames.mjs';
import { BUILD, ROOT } from './lib/project.mjs';
import { siteHandler } from './lib/static-site.mjs';

const list = join(BUILD, 'charts.json');
if (!existsSync(list)) {
	console.error('No charts in build/: run npm run build first.');
	process.exit(1);
}
const { charts } = JSON.parse(await readFile(list, 'utf8'));
const server = createServer(siteHandler(BUILD));
await new Promise((listening) => server.listen(0, 'localhost', () => listening(undefined)));
const address = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({
	executablePath: await ensureChromium(),
	args: chromiumFlags(process.getuid?.())
});
const slugs = charts.map((/** @type {{ slug: string }} */ { slug }) => slug);
const heights = await measureFrames(browser, `http://localhost:${address.port}`, slugs);
await browser.close();
server.close();
server.closeAllConnections();
const lines = Object.entries(heights).map(
	([key, list]) => `\t${JSON.stringify(key)}: [${list.join(', ')}]`
);
await writeFile(join(ROOT, 'src/lib/catalogue/heights.json'), `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} frames measured.`);
