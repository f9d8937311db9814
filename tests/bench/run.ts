// Measures the engine and its peers: npm run bench, which installs what this needs first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags } from '../../scripts/lib/chromium-flags.mjs';
import { ensureChromium } from '../../scripts/lib/chromium.mjs';
import { onOrphaned } from '../../scripts/lib/on-orphaned.mjs';
import { printError } from '../../scripts/lib/refusal.mjs';
import { TOLERANCE } from './lib/compare-answers.ts';
import { commitDay, load, machine } from './lib/machine.ts';
import { measureAll } from './lib/measure-all.ts';
import type { Options } from './lib/options.ts';
import { readOptions, USAGE } from './lib/options.ts';
import { prepareFolder } from './lib/prepare-folder.ts';
import { report } from './lib/report.ts';
import { save } from './lib/save.ts';
import { serve } from './lib/serve.ts';

/** Memory on demand rather than after minutes, a process for each page, no rest for pages behind. */
const FLAGS = ['--enable-blink-features=ForceEagerMeasureMemory', '--site-per-process'];

const say = (line: string) => void process.stderr.write(`${line}\n`);

async function measure(options: Options): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'score-bench-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	say('building the page and the tables');
	const prepared = await prepareFolder(folder);
	const { origin, stop } = await serve(folder);
	const browser = await chromium.launch({
		executablePath: await ensureChromium(),
		args: [...chromiumFlags(process.getuid?.()), ...FLAGS]
	});
	try {
		const before = load();
		const results = await measureAll(browser, origin, prepared, options.rounds, say);
		const text = report(results, prepared, {
			machine: machine(),
			browser: `Chromium ${browser.version()}`,
			day: options.day ?? commitDay(),
			load: [before, load()]
		});
		process.stdout.write(`${text}\n`);
		const differ = results.contenders.some(({ difference }) => !(difference <= TOLERANCE));
		if (differ) process.exitCode = 1;
		else if (options.save) say(`written into ${await save(text)}`);
	} finally {
		await browser.close();
		stop();
	}
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
onOrphaned(() => process.exit(130));
try {
	const options = readOptions(process.argv.slice(2));
	if (options.help) process.stdout.write(`${USAGE}\n`);
	else await measure(options);
} catch (error) {
	printError(error);
	process.exitCode = 1;
}
