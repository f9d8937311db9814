// Measures every block of the story in a browser, and keeps the heights from which a page is as
// long as it will be before all of it is drawn: npm run story:measure, after a build.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureBlocks } from './lib/measure-blocks.mjs';
import { onBuiltSite } from './lib/on-built-site.mjs';
import { BUILD } from './lib/project.mjs';
import { saveHeights } from './lib/save-heights.mjs';

if (!existsSync(join(BUILD, 'fr/index.html'))) {
	console.error('No story in build/: run npm run build first.');
	process.exit(1);
}
const heights = await onBuiltSite(async (browser, origin) => ({
	...(await measureBlocks(browser, origin, 'fr')),
	...(await measureBlocks(browser, origin, 'en'))
}));
await saveHeights('src/lib/story/load/block-heights.json', heights);
