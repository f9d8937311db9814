import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	ONE_FAILED,
	ONE_PASSED,
	countPlaywright,
	countVitest,
	sumCounts,
	withOutcome
} from './counts.mjs';
import { ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { projectNode, toolEnv, toolScript } from './tools.mjs';

const MINUTE = 60_000;

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ temp: string, port: number, origin: string, chromium: string | null }} Setting
 *   `temp` a folder for reports; `chromium` null when the machine has none
 * @typedef {{ title: string, needs?: string, run: (setting: Setting) => Promise<Counts> }} Stage
 *   `needs` the title of a stage without which this one has nothing to run on
 */

/**
 * @param {string} packageName
 * @param {string[]} args
 * @param {number} minutes after which it is stopped and has failed
 * @param {NodeJS.ProcessEnv} [env]
 */
async function tool(packageName, args, minutes, env = {}) {
	const { code, timedOut } = await runCommand(projectNode(), [toolScript(packageName), ...args], {
		cwd: ROOT,
		env: toolEnv(env),
		timeoutMs: minutes * MINUTE
	});
	if (timedOut) console.error(`${packageName} was stopped: it had run for ${minutes} minutes.`);
	return code === 0;
}

/**
 * @template T
 * @param {string} path
 * @param {(report: T) => Counts} count
 * @returns {Counts | null}
 */
function countReport(path, count) {
	try {
		return count(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return null;
	}
}

/** @param {boolean} succeeded */
const asOne = (succeeded) => (succeeded ? ONE_PASSED : ONE_FAILED);

/** @type {Stage[]} */
export const STAGES = [
	{
		title: 'Types',
		run: async () =>
			asOne(
				(await tool('@sveltejs/kit', ['sync'], 3)) &&
					(await tool('svelte-check', ['--tsconfig', './tsconfig.json', '--output', 'human'], 5))
			)
	},
	{
		title: 'Format and lint',
		run: async () => {
			const formatted = await tool('prettier', ['--check', '--log-level', 'warn', '.'], 3);
			const linted = await tool('eslint', ['--max-warnings', '0', '.'], 5);
			return asOne(formatted && linted);
		}
	},
	{
		title: 'Unit and data',
		run: async ({ temp }) => {
			const report = join(temp, 'vitest.json');
			const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
			const succeeded = await tool('vitest', ['run', '--allowOnly=false', ...args], 8);
			return withOutcome(countReport(report, countVitest), succeeded);
		}
	},
	{
		title: 'Build',
		run: async ({ origin }) => asOne(await tool('vite', ['build'], 8, { PUBLIC_ORIGIN: origin }))
	},
	{
		title: 'End to end',
		needs: 'Build',
		run: async ({ temp, port, origin, chromium }) => {
			if (!chromium) {
				console.error('No Chromium to run in: see the top of this report.');
				return ONE_FAILED;
			}
			const report = join(temp, 'playwright.json');
			const succeeded = await tool('playwright', ['test'], 15, {
				CHROMIUM_PATH: chromium,
				E2E_PORT: String(port),
				PUBLIC_ORIGIN: origin,
				E2E_JSON_REPORT: report
			});
			return withOutcome(countReport(report, countPlaywright), succeeded);
		}
	}
];

/**
 * Run the stages in order, each whether or not those before it failed, except
 * what needs one that did.
 *
 * @param {Stage[]} stages
 * @param {Setting} setting
 * @param {import('./stage-table.mjs').StageResult[]} results filled as they end
 * @returns {Promise<Counts>} the sum
 */
export async function runStages(stages, setting, results) {
	for (const { title, needs, run } of stages) {
		console.log(`\n── ${title} ${'─'.repeat(60 - title.length)}`);
		const started = Date.now();
		const needed = results.find((result) => result.title === needs);
		if (needed?.counts.failed) {
			const note = `not run: "${needs}" failed`;
			console.log(note);
			results.push({ title, counts: ONE_FAILED, ms: 0, note });
			continue;
		}
		/** @type {Counts} */
		let counts = ONE_FAILED;
		try {
			counts = await run(setting);
		} catch (error) {
			console.error(error);
		}
		results.push({ title, counts, ms: Date.now() - started });
	}
	return sumCounts(results.map((result) => result.counts));
}
