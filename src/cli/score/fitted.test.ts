import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fitted-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Interval {
	readonly low: number;
	readonly median: number;
	readonly high: number;
}
interface Output {
	readonly fitted: boolean;
	readonly rank: Interval | null;
	readonly logOdds: Interval;
}

function score(model: string, profile: string, ...more: string[]): Output {
	const args = ['src/cli/score.ts', '--model', model, '--profile', profile, ...more];
	const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
	expect(stderr).toBe('');
	return JSON.parse(stdout) as Output;
}

const FITTED = 'caf-2010-2018';
const SINGLE_ON_RSA = '{"rsa":"oui","revenu_mensuel":"faible","chomage":"oui"}';

describe('score, for a fitted model', { timeout: 30_000 }, () => {
	test('a rank, from the weightings that the fit kept', () => {
		const result = score(FITTED, SINGLE_ON_RSA);
		expect(result).toMatchObject({
			score: null,
			scoreIdentified: false,
			fitted: true,
			seed: 1,
			draws: 500,
			shape: 'log-uniform'
		});
		const { low, median, high } = result.rank!;
		expect([low, median, high]).toEqual([low, median, high].toSorted());
		expect(low).toBeGreaterThan(0);
		expect(high).toBeLessThan(1);
		expect(score(FITTED, '{}').rank!.median).toBeLessThan(median);
		expect(score(FITTED, SINGLE_ON_RSA, '--seed', '1')).toEqual(result);
	});

	test.each([
		['another seed', ['--seed', '2']],
		['a number of draws', ['--draws', '500']],
		['a shape', ['--shape', 'log-uniform']]
	])('%s asks for weightings that are not fitted: no rank', (_, more) => {
		expect(score(FITTED, SINGLE_ON_RSA, ...more)).toMatchObject({ rank: null, fitted: false });
	});

	test('a file with its id and other criteria is not taken for it', () => {
		const source = readFileSync(join(ROOT, 'data/models/caf-2014-2018.json'), 'utf8');
		const path = join(folder, 'other.json');
		writeFileSync(path, source.replace('"id": "caf-2014-2018"', `"id": "${FITTED}"`));
		expect(score(path, '{}')).toMatchObject({ model: FITTED, rank: null, fitted: false });
	});
});
