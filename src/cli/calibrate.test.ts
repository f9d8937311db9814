import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { runTask } from './calibrate/run-task.ts';
import { loadSetting } from './calibrate/setting.ts';
import { progressLine } from './calibrate/progress-bar.ts';
import { taskName } from './calibrate/task.ts';
import type { Task } from './calibrate/task.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'calibrate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const args = (name: string, ...more: string[]) => [
	'src/cli/calibrate.ts',
	'--out',
	join(folder, `${name}.json`),
	'--state',
	join(folder, name),
	...more
];
function run(name: string, ...more: string[]) {
	const options = { cwd: ROOT, encoding: 'utf8' } as const;
	return spawnSync(process.execPath, args(name, ...more), options);
}
const written = (name: string) => readFileSync(join(folder, `${name}.json`), 'utf8');

describe('calibrate', () => {
	test('same seed, same file; another seed, another', { timeout: 120_000 }, () => {
		for (const name of ['first', 'second']) {
			const { status, stderr } = run(name, '--draws', '300', '--restarts', '0');
			expect(status).toBe(0);
			expect(stderr).toMatch(/\] \d+\/900 +\d+\/s/);
		}
		expect(written('first')).toBe(written('second'));
		run('third', '--draws', '300', '--restarts', '0', '--seed', '2');
		expect(written('third')).not.toBe(written('first'));
	});

	test(
		'stopped by a signal: status 130, and the state to go on from',
		{ timeout: 60_000 },
		async () => {
			const child = spawn(process.execPath, args('stopped', '--restarts', '0'), {
				cwd: ROOT,
				stdio: ['ignore', 'ignore', 'pipe']
			});
			child.stderr.once('data', () => child.kill('SIGINT'));
			const status = await new Promise((resolve) => child.once('exit', resolve));
			expect(status).toBe(130);
			expect(existsSync(join(folder, 'stopped.json'))).toBe(false);
			expect(readdirSync(join(folder, 'stopped')).join()).toMatch(/^fit-/);
		}
	);

	test.each([
		[['--draws', '0'], /draws: found 0/],
		[['--restarts', '-1'], /--restarts: found -1/],
		[['--shape', 'flat'], /"--shape" is unknown/]
	])('refuses %j', (more, message) => {
		const { status, stderr } = run('refused', ...more);
		expect(status).toBe(1);
		expect(stderr).toMatch(message);
	});
});

describe('runTask', async () => {
	const setting = await loadSetting();
	const state = (name: string, task: Task) =>
		readFileSync(join(folder, name, taskName(task, 1, setting.inputs)), 'utf8');

	test.each<[string, Task]>([
		['a fit', { kind: 'fit', shape: 'log-uniform', draws: 90 }],
		['a search', { kind: 'extreme', group: 'qpv', direction: 'max', restarts: 2 }]
	])('%s interrupted and resumed ends as one that was not', { timeout: 60_000 }, (name, task) => {
		const whole = { seed: 1, folder: join(folder, `whole ${name}`) };
		expect(runTask(setting, task, whole)).toBe(true);
		const parts = { seed: 1, folder: join(folder, `parts ${name}`) };
		let runs = 1;
		while (!runTask(setting, task, { ...parts, isStopped: () => true })) runs++;
		expect(runs).toBeGreaterThan(1);
		expect(state(`parts ${name}`, task)).toBe(state(`whole ${name}`, task));
	});
});

test('progressLine: what is done, how fast, how long it will take', () => {
	expect(progressLine(500, 1000, 10, 100)).toBe(
		'[############............] 500/1000  40/s  13 s left'
	);
	expect(progressLine(100, 1000, 0, 100)).toMatch(/100\/1000 {2}0\/s/);
});
