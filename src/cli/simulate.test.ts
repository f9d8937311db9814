import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Interval {
	readonly low: number;
	readonly median: number;
	readonly high: number;
}
interface GroupLine {
	readonly id: string;
	readonly households: number;
	readonly selected: Interval;
	readonly ratio: Interval;
	readonly ceiling: number;
	readonly envelope: Omit<Interval, 'median'>;
	readonly adversarial: Omit<Interval, 'median'> | null;
	readonly verdict: string | null;
	readonly usedInFit: boolean;
}
interface Output {
	readonly [key: string]: unknown;
	readonly groups: readonly GroupLine[];
}

function run(...args: string[]) {
	const options = { cwd: ROOT, encoding: 'utf8' } as const;
	return spawnSync(process.execPath, ['src/cli/simulate.ts', ...args], options);
}

const known = new Map<string, Output>();

/** The output for some arguments; run once for all tests. */
function json(...args: string[]): Output {
	const key = args.join(' ');
	const output = known.get(key) ?? fresh(...args);
	known.set(key, output);
	return output;
}

function fresh(...args: string[]): Output {
	const { status, stdout, stderr } = run(...args);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	return JSON.parse(stdout) as Output;
}

const groupOf = ({ groups }: Output, id: string) => groups.find((group) => group.id === id)!;

/** The criteria of the model with weights of our own: a file as an official one would be. */
function suppliedFile(name: string, change: (text: string) => string = (text) => text): string {
	const model = JSON.parse(
		readFileSync(join(ROOT, 'data/models/caf-2010-2018.json'), 'utf8')
	) as Record<string, unknown> & {
		variables: (Record<string, unknown> & {
			id: string;
			modalities: Record<string, unknown>[];
		})[];
	};
	const weights: Record<string, number> = { rsa: 1, chomage: 0.5 };
	const supplied = {
		id: 'own',
		name: model['name'],
		agency: 'Cnaf',
		years: '2010-2018',
		kind: 'supplied',
		link: 'logistic',
		intercept: -3,
		summary: model['summary'],
		variables: model.variables
			.filter(({ id }) => id in weights)
			.map((variable) => ({
				id: variable.id,
				label: variable['label'],
				role: variable['role'],
				modalities: variable.modalities.map(({ id, label, reference }) => ({
					id,
					label,
					...(reference === true && { reference }),
					...(reference !== true && { weight: weights[variable.id], source: ['own'] })
				}))
			})),
		sources: [{ id: 'own', title: 'Own', publisher: 'Own', date: null, url: null }]
	};
	const path = join(folder, name);
	writeFileSync(path, change(JSON.stringify(supplied)));
	return path;
}

describe('simulate', { timeout: 30_000 }, () => {
	test('by score: groups, intervals within envelopes, the fit beside', () => {
		const result = json();
		expect(result).toMatchObject({
			model: 'caf-2010-2018',
			policy: 'score',
			capacity: 87_000,
			households: 13_800_000,
			draws: 500,
			seed: 1,
			unanswered: [],
			nonTakeUp: null
		});
		for (const { households, selected, ratio, ceiling, envelope } of result.groups) {
			expect([ratio.low, ratio.median, ratio.high]).toEqual(
				[ratio.low, ratio.median, ratio.high].toSorted((a, b) => a - b)
			);
			expect(envelope.low).toBeLessThanOrEqual(ratio.low);
			expect(envelope.high).toBeGreaterThanOrEqual(ratio.high);
			// The share of an assumed group changes with the variant, and its ceiling with it.
			expect(ratio.low).toBeLessThanOrEqual(ceiling);
			expect(selected.median).toBeCloseTo(ratio.median * households, 1);
		}
	});

	test('a verdict needs the interval, the envelope and the extremes on one side of 1', () => {
		for (const group of json().groups) {
			const ranges = [group.ratio, group.envelope, group.adversarial!];
			const verdict = ranges.every(({ low }) => low > 1)
				? 'more'
				: ranges.every(({ high }) => high < 1)
					? 'less'
					: 'cannot-tell';
			expect(group.verdict).toBe(group.usedInFit ? null : verdict);
		}
	});

	test('the lone parents of the fit are no result of it; the fit says what it used', () => {
		const result = json();
		expect(result.groups.filter(({ usedInFit }) => usedInFit).map(({ id }) => id)).toEqual([
			'lone-parent'
		]);
		const { lines } = result['fit'] as { lines: { id: string; usedInFit: boolean }[] };
		expect(lines.map(({ id, usedInFit }) => [id, usedInFit])).toEqual([
			['lone-parents-in-home-checks', true],
			['overpayment', true],
			['yield', true],
			['poorest-as-lowest-fifth', false],
			['poorest-as-lowest-three-tenths', false],
			['wealthiest-far-lower', false]
		]);
	});

	test('at random, every ratio is exactly 1', () => {
		for (const { ratio, envelope, adversarial } of json('--policy', 'random').groups) {
			expect(ratio).toEqual({ low: 1, median: 1, high: 1 });
			expect(envelope).toEqual({ low: 1, high: 1 });
			expect(adversarial).toEqual({ low: 1, high: 1 });
		}
	});

	test('by income alone, only the lowest fifth', () => {
		const result = json('--policy=income');
		expect(groupOf(result, 'fifth-1').selected.low).toBeCloseTo(1, 5);
		expect(groupOf(result, 'fifth-5').ratio.high).toBe(0);
	});

	test('half by score and half at random lies between the two', () => {
		const half = groupOf(json('--policy', 'score-then-random'), 'rsa').ratio.median;
		expect(half).toBeGreaterThan(1);
		expect(half).toBeLessThan(groupOf(json(), 'rsa').ratio.median);
	});

	test('by non-take-up: published rates, cited, none for those who already receive RSA', () => {
		const result = json('--policy', 'non-take-up');
		const rates = result['nonTakeUp'] as { fact: string | null; rate: number }[];
		expect(rates).toContainEqual(expect.objectContaining({ fact: 'nr.rsa.al-non', rate: 0.57 }));
		expect(groupOf(result, 'rsa').ratio.high).toBe(0);
	});

	test('a capacity of everyone selects everyone', () => {
		const result = json('--capacity', '13800000');
		for (const { ratio } of result.groups) expect(ratio.median).toBeCloseTo(1, 9);
	});

	test('same arguments, same output', () => {
		expect(fresh()).toEqual(json());
	});

	test('a supplied file: one weighting, the variants of the population as the interval', () => {
		const result = json('--model', suppliedFile('own.json'));
		expect(result).toMatchObject({ model: 'own', kind: 'supplied', draws: 40, fit: null });
		const rsa = groupOf(result, 'rsa');
		expect(rsa).toMatchObject({ adversarial: null, verdict: 'more' });
		expect(rsa.envelope).toEqual({ low: rsa.ratio.low, high: rsa.ratio.high });
		expect(result.groups.some(({ usedInFit }) => usedInFit)).toBe(false);
	});

	test('a supplied variable that the population lacks is named, with what is assumed', () => {
		const path = suppliedFile('lacking.json', (text) =>
			text.replace('"id":"chomage"', '"id":"telephone"')
		);
		expect(json('--model', path)['unanswered']).toEqual([
			{ variable: 'telephone', assumed: 'every household gives the reference answer' }
		]);
	});

	test('--help prints the usage', () => {
		const { status, stdout } = run('--help');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^Usage: .*--policy/s);
	});
});

describe('simulate refuses', { timeout: 30_000 }, () => {
	test.each<[string, string[], RegExp]>([
		[
			'capacity 0',
			['--capacity', '0'],
			/capacity: found 0; accepted: a number, over 0, at most 13800000/
		],
		['a negative capacity', ['--capacity', '-5'], /capacity: found -5/],
		['more than everyone', ['--capacity', '13800001'], /capacity: found 13800001/],
		['no number', ['--capacity', 'NaN'], /--capacity: found "NaN"; accepted: a number/],
		['words', ['--capacity', 'many'], /--capacity: found "many"/],
		['an unknown policy', ['--policy', 'age'], /--policy: "age" is unknown; accepted: score, /],
		['an unknown flag', ['--shape', 'sparse'], /"--shape" is unknown/],
		['an unknown model', ['--model', 'caf-1999'], /--model: "caf-1999" is unknown/],
		['a model that is not fitted', ['--model', 'caf-2014-2018'], /"caf-2014-2018" is unknown/],
		['a model of another kind of file', ['--model', 'ams-2018'], /"sexe" is unknown/],
		['a seed in words', ['--seed', 'one'], /--seed: found "one"/]
	])('%s', (_, args, message) => {
		const { status, stdout, stderr } = run(...args);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/^simulate: [^\n]+\n$/);
		expect(stderr).not.toMatch(/internal error|\.ts:|node:/);
		expect(stderr).toMatch(message);
		expect(status).toBe(1);
	});

	test('a supplied answer that the population does not know', () => {
		const path = suppliedFile('answer.json', (text) => text.replaceAll('"id":"oui"', '"id":"yes"'));
		const { status, stderr } = run('--model', path);
		expect(status).toBe(1);
		expect(stderr).toMatch(/rsa: "rsa\.yes" is unknown; accepted: non, oui/);
	});
});
