import { join } from 'node:path';
import { readReport } from './read-report.mjs';
import { ONE_FAILED, withOutcome } from './counts.mjs';
import { listen } from './listen.mjs';
import { ensureOwnPackage } from './own-package.mjs';
import { BUILD, ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { projectNode, toolEnv } from './tools.mjs';

const FOLDER = join(ROOT, 'tests/lighthouse');

/**
 * @param {{ pages: number, faults: string[] }} report
 * @returns {import('./counts.mjs').Counts} each fault is a failed test, each page at least one
 */
const countLighthouse = ({ pages, faults }) => ({
	passed: Math.max(0, pages - faults.length),
	failed: faults.length,
	skipped: 0
});

/**
 * Lighthouse over a story, a chart and a frame of the finished site. Skipped, with the reason,
 * where its package cannot be installed.
 *
 * @param {import('./stages.mjs').Setting} setting
 * @returns {Promise<import('./stages.mjs').Outcome>}
 */
export async function lighthouseStage({ temp, port, chromium, full }) {
	if (!chromium) {
		console.error('No Chromium to run in: see the top of this report.');
		return ONE_FAILED;
	}
	try {
		await ensureOwnPackage(FOLDER, 'Installing Lighthouse into tests/lighthouse (180 MB).');
	} catch (error) {
		const note = `skipped: ${error instanceof Error ? error.message : error}`;
		console.error(note);
		return { passed: 0, failed: 0, skipped: 1, note };
	}
	const report = join(temp, 'lighthouse.json');
	const stop = await listen(BUILD, port);
	const args = [`http://localhost:${port}`, chromium, report, full ? '3' : '1'];
	try {
		const { code } = await runCommand(projectNode(), [join(FOLDER, 'run.ts'), ...args], {
			cwd: ROOT,
			env: toolEnv(),
			timeoutMs: (full ? 15 : 5) * 60_000
		});
		const told = readReport(report);
		return withOutcome(told && countLighthouse(told), code === 0);
	} finally {
		stop();
	}
}
