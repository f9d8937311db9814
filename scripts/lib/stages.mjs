import { ONE_FAILED, sumCounts } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ temp: string, port: number, origin: string, chromium: string | null, full: boolean }} Setting
 *   `temp` a folder for reports; `chromium` null when the machine has none; `full` for
 *   `npm run test:full`
 * @typedef {Counts & { note?: string }} Outcome `note` stands beside the counts
 * @typedef {{ title: string, needs?: string, full?: true, run: (setting: Setting) => Promise<Outcome> }} Stage
 *   `needs` the title of a stage without which this one has nothing to run on; `full` for
 *   `npm run test:full` alone
 */

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
		/** @type {Outcome} */
		let outcome = ONE_FAILED;
		try {
			outcome = await run(setting);
		} catch (error) {
			console.error(error);
		}
		const { note, ...counts } = outcome;
		results.push({ title, counts, ms: Date.now() - started, note });
	}
	return sumCounts(results.map((result) => result.counts));
}
