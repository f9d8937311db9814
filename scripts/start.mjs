// Installs what is missing, builds the site and serves it. Node's own modules
// only until the packages are there: this runs on a machine that has none.
import { ensureDependencies } from './lib/install.mjs';
import { onOrphaned } from './lib/on-orphaned.mjs';
import { publicOrigin } from './lib/origin.mjs';
import { choosePort } from './lib/port.mjs';
import { BUILD, ROOT } from './lib/project.mjs';
import { Refusal, printError } from './lib/refusal.mjs';
import { runCommand, stopCommands } from './lib/run-command.mjs';
import { projectNode, toolEnv, toolScript } from './lib/tools.mjs';

/** @type {() => void} */
let stop = () => {
	stopCommands();
	console.log('\nStopped before the site was ready.');
	process.exit(130);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop());
onOrphaned(() => stop());

async function start() {
	const { port, taken } = await choosePort(process.env.PORT);
	const origin = publicOrigin(process.env.PUBLIC_ORIGIN, port);
	if (taken.length) console.log(`Port ${taken.join(', ')} in use: taking ${port} instead.`);

	await ensureDependencies();

	console.log(`Building the site for ${origin} …`);
	const { code } = await runCommand(projectNode(), [toolScript('vite'), 'build'], {
		cwd: ROOT,
		env: toolEnv({ PUBLIC_ORIGIN: origin })
	});
	if (code !== 0) throw new Refusal(`The build failed (status ${code}): its message is above.`);

	// Loads a package, so it cannot be imported before they are installed.
	const { listen } = await import('./lib/listen.mjs');
	const close = await listen(BUILD, port);
	stop = () => {
		console.log('\nStopped.');
		close();
	};
	console.log(`\nReady: http://localhost:${port}/ (Ctrl-C to stop)`);
}

try {
	await start();
} catch (error) {
	printError(error);
	process.exitCode = 1;
}
