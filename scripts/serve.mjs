// Serves the finished site: node scripts/serve.mjs [folder], on PORT (default 4173).
import { resolve } from 'node:path';
import { listen } from './lib/listen.mjs';
import { parsePort } from './lib/port.mjs';
import { BUILD } from './lib/project.mjs';
import { printError } from './lib/refusal.mjs';

try {
	const port = parsePort(process.env.PORT) ?? 4173;
	const stop = await listen(resolve(process.argv[2] ?? BUILD), port);
	console.log(`Serving http://localhost:${port}/`);
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
} catch (error) {
	printError(error);
	process.exitCode = 1;
}
