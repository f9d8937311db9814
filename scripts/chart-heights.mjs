// Measures every chart's frame in a browser, at the widths that the snippets reserve heights for,
// and keeps them in src/lib/catalogue/heights.json: npm run charts:measure, after a build.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureFrames } from './lib/measure-frames.mjs';
import { onBuiltSite } from './lib/on-built-site.mjs';
import { BUILD } from './lib/project.mjs';
import { saveHeights } from './lib/save-heights.mjs';

const list = join(BUILD, 'charts.json');
if (!existsSync(list)) {
	console.error('No charts in build/: run npm run build first.');
	process.exit(1);
}
const { charts } = JSON.parse(await readFile(list, 'utf8'));
const slugs = charts.map((/** @type {{ slug: string }} */ { slug }) => slug);
const heights = await onBuiltSite((browser, origin) => measureFrames(browser, origin, slugs));
await saveHeights('src/lib/catalogue/heights.json', heights);
