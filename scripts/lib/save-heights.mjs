import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/**
 * Keep measured heights, one line each.
 * @param {string} file from the project's root
 * @param {Record<string, number[]>} heights
 */
export async function saveHeights(file, heights) {
	const lines = Object.entries(heights).map(
		([key, list]) => `  ${JSON.stringify(key)}: [${list.join(', ')}]`
	);
	await writeFile(join(ROOT, file), `{\n${lines.join(',\n')}\n}\n`);
	console.log(`${lines.length} measured, kept in ${file}.`);
}
