import { afterEach, describe, expect, it, vi } from 'vitest';
import { runStages } from './stages.mjs';
import { stageTable } from './stage-table.mjs';

const setting = { temp: '', port: 0, origin: '', chromium: null, full: false };
const passing = async () => ({ passed: 2, failed: 0, skipped: 0 });
const failing = async () => ({ passed: 1, failed: 1, skipped: 0 });
const crashing = async () => {
	throw new Error('boom');
};

afterEach(() => vi.restoreAllMocks());

describe('runStages', () => {
	it('goes on after a failure and a crash, and adds everything up', async () => {
		vi.spyOn(console, 'log').mockImplementation(() => {});
		vi.spyOn(console, 'error').mockImplementation(() => {});
		/** @type {import('./stage-table.mjs').StageResult[]} */
		const results = [];
		const counts = await runStages(
			[
				{ title: 'a', run: failing },
				{ title: 'b', run: crashing },
				{ title: 'c', run: passing }
			],
			setting,
			results
		);
		expect(counts).toEqual({ passed: 3, failed: 2, skipped: 0 });
		expect(results.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
	});

	it('counts as failed, without running it, what needs a stage that failed', async () => {
		vi.spyOn(console, 'log').mockImplementation(() => {});
		const run = vi.fn(passing);
		/** @type {import('./stage-table.mjs').StageResult[]} */
		const results = [];
		const counts = await runStages(
			[
				{ title: 'build', run: failing },
				{ title: 'browser', needs: 'build', run }
			],
			setting,
			results
		);
		expect(run).not.toHaveBeenCalled();
		expect(counts).toEqual({ passed: 1, failed: 2, skipped: 0 });
		expect(stageTable(results)).toContain('not run: "build" failed');
	});
});
