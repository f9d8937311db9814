// What holds the story's page up on a slow machine, in build/: npm run smooth, after a build.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { longestTasks } from './lib/longest-tasks.mjs';
import { onBuiltSite } from './lib/on-built-site.mjs';
import { BUILD } from './lib/project.mjs';
import { textTable } from './lib/text-table.mjs';

const VIEWPORTS = [
	{ width: 390, height: 844 },
	{ width: 1440, height: 900 }
];

if (!existsSync(join(BUILD, 'fr/index.html'))) {
	console.error('No story in build/: run npm run build first.');
	process.exit(1);
}
await onBuiltSite(async (browser, origin) => {
	for (const viewport of VIEWPORTS) {
		const found = await longestTasks(browser, origin, viewport);
		const rows = found.map(({ what, tasks }) => [what, Math.max(0, ...tasks) || '-', tasks.length]);
		const title = `${viewport.width} px wide, CPU slowed 4 times: tasks over 50 ms`;
		console.log(textTable(title, [['', 'longest, ms', 'how many'], ...rows]));
	}
});
