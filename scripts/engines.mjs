// Installs the two other browser engines that the tests look for (Firefox, WebKitGTK), from the
// packages of a Debian, where an administrator's rights need no password. For a machine that
// nobody sits at: .ci/run calls it. Whatever happens, the tests run: they say what they skip.
import { asAdministrator, onPath } from './lib/administrator.mjs';
import { runCommand } from './lib/run-command.mjs';

const PACKAGES = {
	'firefox-esr': 'firefox-esr',
	WebKitWebDriver: 'webkit2gtk-driver',
	'xvfb-run': 'xvfb',
	xauth: 'xauth'
};
const FOUR_MINUTES = 4 * 60_000;

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
/** @type {import('./lib/administrator.mjs').Run} */
const run = async (command, args) =>
	(await runCommand(command, args, { env, timeoutMs: FOUR_MINUTES })).code === 0;

const missing = Object.entries(PACKAGES).filter(([program]) => !onPath(program));
if (missing.length === 0) console.log('Firefox and WebKitGTK are here.');
else if (!onPath('apt-get')) console.log('No apt-get: Firefox and WebKitGTK are left out.');
else {
	const prefix = await asAdministrator(run);
	if (!prefix) console.log('No administrator: Firefox and WebKitGTK are left out.');
	else {
		/** @param {string[]} words */
		const admin = ([command = '', ...args]) => run(command, args);
		const names = missing.map(([, name]) => name);
		const quietly = ['-qq', '-o=Dpkg::Use-Pty=0'];
		const updated = await admin([...prefix, 'apt-get', ...quietly, 'update']);
		const install = ['install', '-y', '--no-install-recommends', ...names];
		if (!updated || !(await admin([...prefix, 'apt-get', ...quietly, ...install])))
			console.log(`Not installed: ${names.join(', ')}.`);
	}
}
