import { describe, expect, it } from 'vitest';
import { playwrightFaults, vitestFaults } from './test-faults.mjs';

describe('playwrightFaults', () => {
	/** @param {string} status */
	const spec = (status, message = '') => ({
		title: `a ${status} test`,
		tests: [
			{ projectName: 'phone', status, results: [{ error: message ? { message } : undefined }, {}] }
		]
	});

	it('names what failed and what passed at the second try, with the first error', () => {
		const specs = [
			spec('expected'),
			spec('flaky', '\u001b[31mTimed out\u001b[0m\n  at line 3'),
			spec('unexpected', 'not there')
		];
		const report = { suites: [{ title: '', suites: [{ title: '', file: 'a.test.ts', specs }] }] };
		expect(playwrightFaults(report)).toEqual([
			'at the second try: [phone] a.test.ts › a flaky test: Timed out',
			'failed: [phone] a.test.ts › a unexpected test: not there'
		]);
	});

	it('names nothing where all passed, or where there was nothing', () => {
		expect(playwrightFaults({ suites: [{ title: '', specs: [spec('expected')] }] })).toEqual([]);
		expect(playwrightFaults({})).toEqual([]);
	});
});

describe('vitestFaults', () => {
	it('names the tests that failed and the files that could not be loaded', () => {
		const report = {
			testResults: [
				{ name: 'good.test.ts', status: 'passed', assertionResults: [] },
				{ name: 'lost.test.ts', status: 'failed', message: 'no such module\nat x' },
				{
					name: 'bad.test.ts',
					status: 'failed',
					assertionResults: [
						{ status: 'passed', fullName: 'one' },
						{ status: 'failed', fullName: 'two', failureMessages: ['expected 1 to be 2'] }
					]
				}
			]
		};
		expect(vitestFaults(report)).toEqual([
			'failed: lost.test.ts: no such module',
			'failed: bad.test.ts › two: expected 1 to be 2'
		]);
	});
});
