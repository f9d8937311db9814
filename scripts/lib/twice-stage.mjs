import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ONE_FAILED, ONE_PASSED } from './counts.mjs';
import { differentFiles } from './different-files.mjs';
import { BUILD } from './project.mjs';
import { runTool } from './run-tool.mjs';

/**
 * Build once more and compare with the build that is there, byte by byte.
 *
 * @param {Pick<import('./stages.mjs').Setting, 'temp' | 'origin'>} setting
 * @returns {Promise<import('./stages.mjs').Outcome>}
 */
export async function twiceStage({ temp, origin }) {
	const first = join(temp, 'first-build');
	cpSync(BUILD, first, { recursive: true });
	try {
		if (!(await runTool('vite', ['build'], 8, { PUBLIC_ORIGIN: origin }))) return ONE_FAILED;
		const different = differentFiles(first, BUILD);
		for (const name of different.slice(0, 20)) console.error(`not the same twice: ${name}`);
		if (different.length) return { ...ONE_FAILED, note: `${different.length} files differ` };
		return { ...ONE_PASSED, note: 'the same to the byte' };
	} finally {
		rmSync(first, { recursive: true, force: true });
	}
}
