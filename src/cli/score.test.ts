import { spawnSync } from 'node:child_process';
import {
	closeSync,
	ftruncateSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'score-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

function spawn(...args: string[]): Outcome {
	const options = { cwd: ROOT, encoding: 'utf8' } as const;
	const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
	return { status, stdout, stderr };
}

const run = (...args: string[]) => spawn('src/cli/score.ts', ...args);
const runThroughLauncher = (...args: string[]) =>
	spawn('scripts/run.mjs', 'src/cli/score.ts', ...args);

function json(...args: string[]): Record<string, unknown> {
	const { status, stdout, stderr } = run(...args);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	return JSON.parse(stdout) as Record<string, unknown>;
}

/** Exit status 1, one line on standard error, no stack trace, nothing on standard output. */
function refusal(...args: string[]): string {
	const { status, stdout, stderr } = run(...args);
	expect(stdout).toBe('');
	expect(stderr).toMatch(/^score: [^\n]+\n$/);
	expect(stderr).not.toMatch(/internal error|\.ts:|node:/);
	expect(status).toBe(1);
	return stderr;
}

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const score = (model: string, profile: string, ...more: string[]) => [
	'--model',
	model,
	'--profile',
	profile,
	...more
];

describe('score', () => {
	test('a published model: the published output, contributions that add up', () => {
		const result = json(...score('ams-2018', '{"sexe": "femme"}'));
		expect(result).toMatchObject({ model: 'ams-2018', kind: 'published', logOdds: -0.04 });
		expect(result['score']).toBeCloseTo(0.49, 3);
		expect(result['contributions']).toContainEqual({
			variable: 'sexe',
			modality: 'femme',
			logOdds: -0.14
		});
	});

	test('the reference household of a published model', () => {
		expect(json(...score('ams-2018', '{}'))['score']).toBeCloseTo(0.525, 3);
	});

	test('a reconstructed model: no score, no rank, an interval', () => {
		const result = json(...score('caf-2014-2018', '{"rsa": "oui"}'));
		expect(result).toMatchObject({
			model: 'caf-2014-2018',
			kind: 'reconstructed',
			score: null,
			scoreIdentified: false,
			rank: null,
			fitted: false,
			seed: 1,
			draws: 500,
			shape: 'log-uniform',
			coverage: { signed: 9, known: 15, total: 40, computes: true }
		});
		const { low, median, high } = result['logOdds'] as Record<string, number>;
		expect([low, median, high]).toEqual([low, median, high].toSorted());
		expect(low).toBeGreaterThan(0.04);
		expect(result['contributions']).toContainEqual({
			variable: 'rsa',
			modality: 'oui',
			logOdds: { low, median, high }
		});
	});

	test('seed, number of draws and shape are taken and given back', () => {
		const args = score('caf-2010-2018', '{"chomage":"oui"}');
		const more = ['--seed=7', '--draws', '50', '--shape', 'sparse'];
		const first = json(...args, ...more);
		expect(first).toMatchObject({ seed: 7, draws: 50, shape: 'sparse' });
		expect(json(...args, ...more)).toEqual(first);
		expect(json(...args)['logOdds']).not.toEqual(first['logOdds']);
	});

	test('a model file and a profile file', () => {
		const source = readFileSync(join(ROOT, 'data/models/ams-2018.json'), 'utf8');
		const model = file('own.json', source.replace('"published"', '"supplied"'));
		const profile = file('profile.json', '\uFEFF{"age": "50_ou_plus"}');
		expect(json(...score(model, profile))).toMatchObject({ kind: 'supplied', logOdds: -0.6 });
	});

	test('a conflict with an answer that was left out is computed and said', () => {
		const result = json(...score('caf-2010-2018', '{"rsa": "oui"}'));
		expect(result['conflicts']).toMatchObject([{ all: ['rsa.oui', 'revenu_mensuel.autre'] }]);
		const whole = '{"rsa": "oui", "revenu_mensuel": "faible"}';
		expect(json(...score('caf-2010-2018', whole))['conflicts']).toEqual([]);
	});

	test('--help prints the usage', () => {
		const { status, stdout, stderr } = run('--help');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(/^Usage: .*--profile/s);
	});
});

describe('score refuses', () => {
	test.each<[string, string[], RegExp]>([
		['nothing given', [], /--model: a value is missing; accepted: caf-2010-2018, /],
		['no profile', ['--model', 'ams-2018'], /--profile: a value is missing/],
		['empty profile', score('ams-2018', ''), /--profile: a value is missing/],
		['unknown flag', score('ams-2018', '{}', '--verbose', '1'), /"--verbose" is unknown/],
		['flag without a value', score('ams-2018', '{}', '--seed'), /--seed: a value is missing/],
		[
			'seed in words',
			score('ams-2018', '{}', '--seed', 'one'),
			/--seed: found "one"; accepted: an integer/
		],
		[
			'negative seed',
			score('ams-2018', '{}', '--seed', '-1'),
			/seed: found -1; accepted: an integer, 0–4294967295/
		],
		['no draws', score('caf-2010-2018', '{}', '--draws', '0'), /draws: found 0/],
		[
			'unknown shape',
			score('caf-2010-2018', '{}', '--shape', 'flat'),
			/--shape: "flat" is unknown; accepted: log-uniform/
		],
		[
			'unknown model',
			score('caf-2015', '{}'),
			/--model: "caf-2015" is unknown; accepted: caf-2010-2018, /
		],
		[
			'missing model file',
			score('./no/such.json', '{}'),
			/\.\/no\/such\.json: cannot be read \(no such file\)/
		],
		[
			'missing profile file',
			score('ams-2018', 'no-such.json'),
			/--profile: cannot be read \(no such file: no-such\.json\); accepted: a JSON object, a readable file/
		],
		['model that is a folder', score('data', '{}'), /^score: data: cannot be read \(a directory\)/],
		[
			'model that is no regular file',
			score('/dev/null', '{}'),
			/\/dev\/null: cannot be read \(not a regular file\)/
		],
		['broken JSON', score('ams-2018', '{"sexe":'), /--profile: not valid JSON/],
		['a list', score('ams-2018', '[]'), /--profile: found a list; accepted: a JSON object/],
		['a number', score('ams-2018', '12'), /--profile: found 12; accepted: a JSON object/],
		[
			'unknown variable',
			score('ams-2018', '{"sex": "femme"}'),
			/"sex" is unknown; accepted: sexe, /
		],
		[
			'unknown modality',
			score('ams-2018', '{"sexe": "woman"}'),
			/--profile, sexe: "woman" is unknown; accepted: /
		],
		[
			'answer that is no text',
			score('ams-2018', '{"sexe": 1}'),
			/--profile, sexe: found 1; accepted: text/
		],
		[
			'variable without modalities',
			score('caf-2014-2018', '{"nb_mails": "oui"}'),
			/no known modality for "nb_mails"/
		],
		[
			'too little known',
			score('caf-2026-1', '{}'),
			/caf-2026-1: only 2 criteria have a published direction/
		],
		['nothing known', score('caf-2026-2', '{}'), /only 0 criteria/],
		[
			'impossible household',
			score('caf-2010-2018', '{"rsa":"oui","revenu_mensuel":"autre"}'),
			/rsa\.oui \+ revenu_mensuel\.autre.*RSA is paid below an income ceiling/
		],
		[
			'impossible by omission, known weights',
			score('ams-2018', '{"charge_famille":"oui"}'),
			/for women only/
		]
	])('%s', (_, args, message) => {
		expect(refusal(...args)).toMatch(message);
	});

	test('a file over 2 MB, by its size alone', () => {
		const path = join(folder, 'huge.json');
		const descriptor = openSync(path, 'w');
		ftruncateSync(descriptor, 50_000_000);
		closeSync(descriptor);
		expect(refusal(...score(path, '{}'))).toMatch(/found 50\.0 MB; accepted: 2\.0 MB at most/);
		expect(refusal(...score('ams-2018', path))).toMatch(/found 50\.0 MB/);
	});

	test('binary, wrongly encoded and empty files', () => {
		const binary = file('binary.json', Uint8Array.of(0x7b, 0x00, 0x7d));
		const latin1 = file('latin1.json', Uint8Array.of(0x22, 0xe9, 0x22));
		expect(refusal(...score(binary, '{}'))).toMatch(/not a UTF-8 text file \(binary\)/);
		expect(refusal(...score('ams-2018', latin1))).toMatch(
			/not a UTF-8 text file \(invalid UTF-8\)/
		);
		expect(refusal(...score(file('empty.json', ''), '{}'))).toMatch(
			/not valid JSON \(an empty text\)/
		);
	});

	test('a model file with a fault, naming the field', () => {
		const source = readFileSync(join(ROOT, 'data/models/ams-2018.json'), 'utf8');
		const path = file('fault.json', source.replace('-0.14', '"-0.14"'));
		expect(refusal(...score(path, '{}'))).toMatch(
			/fault\.json, variables\[0\]\.modalities\[1\]\.weight: found "-0\.14"; accepted: a number/
		);
	});

	test('a loop of links, which opens for nobody', () => {
		const path = join(folder, 'loop.json');
		symlinkSync(path, path);
		expect(refusal(...score(path, '{}'))).toMatch(/loop\.json: cannot be read \(a loop of links\)/);
	});
});

describe('run.mjs', () => {
	test('gives the output and the exit status of the command', () => {
		const args = score('ams-2018', '{"sexe": "femme"}');
		expect(runThroughLauncher(...args)).toEqual(run(...args));
	});

	test('passes the arguments through, spaces and quotes included', () => {
		const args = score('a b "c"', '{}');
		expect(runThroughLauncher(...args)).toEqual(run(...args));
		expect(refusal(...args)).toMatch(/a b "c": cannot be read/);
	});

	test('without a script, says how it is called', () => {
		expect(spawn('scripts/run.mjs')).toEqual({
			status: 1,
			stdout: '',
			stderr: 'run: usage: node scripts/run.mjs SCRIPT [arguments]\n'
		});
	});
});
