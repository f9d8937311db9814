import { delimiter, join } from 'node:path';
import { ROOT } from './project.mjs';

/**
 * How to call the npm of this machine. Inside `npm start`, that is the very npm
 * that started us, run by the Node that runs it: `npm ci` empties
 * `node_modules`, so it must not run on the Node that lives in there.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ command: string, args: string[], env: NodeJS.ProcessEnv, shell: boolean }}
 */
export function hostNpm(env) {
	const inProject = join(ROOT, 'node_modules');
	const path = (env.PATH ?? '')
		.split(delimiter)
		.filter((folder) => !folder.startsWith(inProject))
		.join(delimiter);
	const node = env.npm_node_execpath;
	const cli = env.npm_execpath;
	const known =
		node && !node.startsWith(inProject) && cli && /npm-cli\.[cm]?js$/.test(cli)
			? { node, cli }
			: null;
	return {
		command: known ? known.node : 'npm',
		args: known ? [known.cli] : [],
		env: { ...env, PATH: path },
		shell: !known && process.platform === 'win32'
	};
}
