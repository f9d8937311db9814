/**
 * Call back once the program that started this one is gone. npm passes SIGTERM
 * to the shell it runs a script in, and some shells end without telling the
 * script, which would then go on for ever.
 *
 * @param {() => void} callback
 * @param {NodeJS.ProcessEnv} [env] nothing is watched outside an npm script,
 *   where outliving one's parent may be meant
 */
export function onOrphaned(callback, env = process.env) {
	if (!env.npm_lifecycle_event) return;
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		callback();
	}, 500);
	watch.unref();
}
