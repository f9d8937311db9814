// Keeps a copy of every chart's frame as the finished build has it, to be served for ever by later
// builds: npm run freeze [-- SLUG…] [-- --date 2026-11-22], after npm run build.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freezeSite } from './lib/freeze-site.mjs';
import { BUILD, ROOT } from './lib/project.mjs';
import { printError, Refusal } from './lib/refusal.mjs';

/** The day of the commit that was built: the same copies whenever they are made. */
function commitDate() {
	try {
		return execFileSync('git', ['log', '-1', '--format=%cs'], {
			cwd: ROOT,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		throw new Refusal('No commit to date the copies by: give the day, --date 2026-11-22.');
	}
}

try {
	const { values, positionals } = parseArgs({
		options: { date: { type: 'string' } },
		allowPositionals: true
	});
	const date = values.date ?? commitDate();
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
		throw new Refusal(`--date is "${date}"; a day is accepted, as 2026-11-22.`);
	const { charts, added, bytes } = freezeSite(BUILD, join(ROOT, 'frozen'), date, positionals);
	console.log(
		`${charts} charts in two languages: ${added.length} new copies, ${(bytes / 1000).toFixed(0)} kB written.`
	);
} catch (error) {
	printError(error);
	process.exitCode = 1;
}
