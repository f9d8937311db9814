import { join } from 'node:path';
import { auditStage } from './dependencies/audit-stage.mjs';
import { readReport } from './read-report.mjs';
import { ONE_FAILED, ONE_PASSED, countPlaywright, countVitest, withOutcome } from './counts.mjs';
import { lighthouseStage } from './lighthouse-stage.mjs';
import { noteRun } from './run-notes.mjs';
import { runTool } from './run-tool.mjs';
import { playwrightFaults, vitestFaults } from './test-faults.mjs';
import { twiceStage } from './twice-stage.mjs';

/** @param {boolean} succeeded */
const asOne = (succeeded) => (succeeded ? ONE_PASSED : ONE_FAILED);

/**
 * The counts of a test program's report, its faults noted for the end of the run.
 *
 * @param {any | null} report null when it left none
 * @param {(report: any) => import('./counts.mjs').Counts} count
 * @param {(report: any) => string[]} faults
 * @param {boolean} succeeded
 */
function outcomeOf(report, count, faults, succeeded) {
	if (!report) return ONE_FAILED;
	for (const fault of faults(report)) noteRun('Tests that did not pass at once', [fault]);
	return withOutcome(count(report), succeeded);
}

/**
 * What `npm test` checks, in order; `full` marks what `npm run test:full` adds.
 * @type {import('./stages.mjs').Stage[]}
 */
export const STAGES = [
	{
		title: 'Types',
		run: async () =>
			asOne(
				(await runTool('@sveltejs/kit', ['sync'], 3)) &&
					(await runTool('svelte-check', ['--tsconfig', './tsconfig.json', '--output', 'human'], 5))
			)
	},
	{
		title: 'Format and lint',
		run: async () => {
			const formatted = await runTool('prettier', ['--check', '--log-level', 'warn', '.'], 3);
			const linted = await runTool('eslint', ['--max-warnings', '0', '.'], 5);
			return asOne(formatted && linted);
		}
	},
	{
		title: 'Spelling',
		run: async () => asOne(await runTool('cspell', ['lint', '--no-progress'], 5))
	},
	{
		title: 'Unit and data',
		run: async ({ temp, full }) => {
			const report = join(temp, 'vitest.json');
			const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
			const succeeded = await runTool(
				'vitest',
				['run', '--allowOnly=false', ...args],
				full ? 60 : 8
			);
			return outcomeOf(readReport(report), countVitest, vitestFaults, succeeded);
		}
	},
	{ title: 'Dependencies', run: auditStage },
	{
		title: 'Build',
		run: async ({ origin }) => asOne(await runTool('vite', ['build'], 8, { PUBLIC_ORIGIN: origin }))
	},
	{ title: 'Lighthouse', needs: 'Build', run: lighthouseStage },
	{
		title: 'End to end',
		needs: 'Build',
		run: async ({ temp, port, origin, chromium, full }) => {
			if (!chromium) {
				console.error('No Chromium to run in: see the top of this report.');
				return ONE_FAILED;
			}
			const report = join(temp, 'playwright.json');
			const succeeded = await runTool('playwright', ['test'], full ? 120 : 18, {
				CHROMIUM_PATH: chromium,
				E2E_PORT: String(port),
				PUBLIC_ORIGIN: origin,
				E2E_JSON_REPORT: report
			});
			return outcomeOf(readReport(report), countPlaywright, playwrightFaults, succeeded);
		}
	},
	{ title: 'Built twice', needs: 'Build', full: true, run: twiceStage }
];
