import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { performance } from 'node:perf_hooks';
import * as v from 'valibot';
import { InputError } from '#lib/data/input-error.ts';
import { ensembleSchema } from '#lib/data/schema/ensemble.ts';
import { GROUPS } from '#lib/population/index.ts';
import { checkDrawOptions, SHAPES } from '#lib/scoring/index.ts';
import { assemble } from './calibrate/assemble.ts';
import { fileText } from './calibrate/file-text.ts';
import { progressLine } from './calibrate/progress-bar.ts';
import { runTasks } from './calibrate/run-tasks.ts';
import { loadSetting } from './calibrate/setting.ts';
import { taskSteps } from './calibrate/task.ts';
import type { Task } from './calibrate/task.ts';
import { parseFlags } from './flags.ts';
import { integerFlag } from './integer-flag.ts';
import { runCommand } from './run-command.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = 'data/ensembles/caf-2010-2018.json';
/** A figure of the fit: its range is a constraint of the search, hence no result of it. */
const NOT_SEARCHED = 'lone-parent';

const USAGE = `Usage: npm run data:calibrate -- [options]

Fits the weightings of caf-2010-2018 to the published figures and writes those kept, with every
diagnostic, as data. Interrupt it with Ctrl-C: the next run goes on from there.

  --seed      seed of the draws, 0 to 4294967295 (default 1)
  --draws     weightings to draw for each shape of prior (default 100000)
  --restarts  starts of each search for an extreme; 0 for none (default 6)
  --out       the file to write (default ${OUT})
  --state     the folder where the state is kept (default .calibration)
  --fresh     yes: forget the state first
  --help      this text`;

await runCommand('calibrate', async (args) => {
	const flags = parseFlags(args, ['seed', 'draws', 'restarts', 'out', 'state', 'fresh']);
	if (flags.has('help')) return USAGE;
	const { seed, draws } = checkDrawOptions(
		{ seed: integerFlag(flags, 'seed', 1), draws: integerFlag(flags, 'draws', 100_000) },
		1
	);
	const restarts = integerFlag(flags, 'restarts', 6);
	if (restarts < 0 || restarts > 1000)
		throw new InputError({
			code: 'out-of-range',
			place: '--restarts',
			found: String(restarts),
			accepted: ['integer', '0–1000']
		});
	const folder = resolve(ROOT, flags.get('state') ?? '.calibration');
	const out = resolve(ROOT, flags.get('out') ?? OUT);
	if (flags.get('fresh') === 'yes') rmSync(folder, { recursive: true, force: true });

	const fits: Task[] = SHAPES.map((shape) => ({ kind: 'fit', shape, draws }));
	const searches: Task[] = GROUPS.filter(({ id }) => restarts > 0 && id !== NOT_SEARCHED).flatMap(
		({ id: group }) =>
			(['min', 'max'] as const).map((direction) => ({
				kind: 'extreme' as const,
				group,
				direction,
				restarts
			}))
	);
	const tasks = [...fits, ...searches];
	const started = performance.now();
	if (!(await runAll(tasks, seed, folder))) {
		process.exitCode = 130;
		return `Interrupted: the state is in ${folder}; the same command goes on from there.`;
	}
	process.stderr.write('Diagnostics…\n');
	const stored = v.parse(ensembleSchema, assemble(await loadSetting(), tasks, seed, folder));
	const text = fileText(stored);
	writeFileSync(out, text);
	const seconds = Math.round((performance.now() - started) / 1000);
	const { effectiveSampleSize } = stored.diagnostics;
	return `${out}: ${Math.round(text.length / 1000)} kB, effective sample size ${effectiveSampleSize}, ${seconds} s.`;
});

async function runAll(tasks: readonly Task[], seed: number, folder: string): Promise<boolean> {
	const stop = new SharedArrayBuffer(4);
	const onSignal = () => {
		Atomics.store(new Int32Array(stop), 0, 1);
	};
	process.on('SIGINT', onSignal);
	process.on('SIGTERM', onSignal);
	const total = tasks.reduce((sum, task) => sum + taskSteps(task), 0);
	const done = new Map<Task, number>();
	const started = performance.now();
	let already: number | null = null;
	const finished = await runTasks(tasks, { seed, folder, stop }, (task, steps) => {
		done.set(task, steps);
		const sum = [...done.values()].reduce((a, b) => a + b, 0);
		already ??= sum;
		const line = progressLine(sum, total, (performance.now() - started) / 1000, already);
		process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
	});
	if (process.stderr.isTTY) process.stderr.write('\n');
	process.off('SIGINT', onSignal);
	process.off('SIGTERM', onSignal);
	return finished;
}
