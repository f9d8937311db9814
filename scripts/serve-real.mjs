// Serves the finished site with Caddy, as in production: node scripts/serve-real.mjs [folder],
// on PORT (default 8080). Installs Caddy from Debian's packages where it may.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ensureCaddy } from './lib/caddy.mjs';
import { runCaddy } from './lib/caddy-run.mjs';
import { onOrphaned } from './lib/on-orphaned.mjs';
import { choosePort } from './lib/port.mjs';
import { BUILD } from './lib/project.mjs';
import { Refusal, printError } from './lib/refusal.mjs';

try {
	const dir = resolve(process.argv[2] ?? BUILD);
	if (!existsSync(join(dir, 'index.html')))
		throw new Refusal(
			`There is no site in ${relative(process.cwd(), dir) || '.'}: run "npm run build" first.`
		);
	const caddy = await ensureCaddy();
	const { port } = await choosePort(process.env.PORT, 8080);
	const stop = await runCaddy(caddy, dir, port);
	console.log(`Serving http://localhost:${port}/ with Caddy (Ctrl-C to stop)`);
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
	onOrphaned(stop);
} catch (error) {
	printError(error);
	process.exitCode = 1;
}
