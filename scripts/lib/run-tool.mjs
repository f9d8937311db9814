import { ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { projectNode, toolEnv, toolScript } from './tools.mjs';

const MINUTE = 60_000;

/**
 * Run the program of an installed package on the project's Node.
 *
 * @param {string} packageName
 * @param {string[]} args
 * @param {number} minutes after which it is stopped and has failed
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it ended well
 */
export async function runTool(packageName, args, minutes, env = {}) {
	const { code, timedOut } = await runCommand(projectNode(), [toolScript(packageName), ...args], {
		cwd: ROOT,
		env: toolEnv(env),
		timeoutMs: minutes * MINUTE
	});
	if (timedOut) console.error(`${packageName} was stopped: it had run for ${minutes} minutes.`);
	return code === 0;
}
