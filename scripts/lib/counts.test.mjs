import { describe, expect, it } from 'vitest';
import {
	ONE_FAILED,
	closingLine,
	countPlaywright,
	countVitest,
	sumCounts,
	withOutcome
} from './counts.mjs';

describe('countVitest', () => {
	it('reads the totals of the report', () => {
		const report = { numPassedTests: 12, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
		expect(countVitest(report)).toEqual({ passed: 12, failed: 2, skipped: 2 });
	});

	it('counts a file that could not be loaded, which has no test to name', () => {
		const report = {
			numPassedTests: 3,
			numFailedTests: 0,
			numPendingTests: 0,
			testResults: [
				{ status: 'passed', assertionResults: [{}, {}, {}] },
				{ status: 'failed', assertionResults: [] }
			]
		};
		expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
	});
});

describe('countPlaywright', () => {
	it('counts what passes at the second try as passed', () => {
		const stats = { expected: 8, unexpected: 1, flaky: 1, skipped: 2 };
		expect(countPlaywright({ stats })).toEqual({ passed: 9, failed: 1, skipped: 2 });
	});
});

describe('withOutcome', () => {
	const allPassed = { passed: 5, failed: 0, skipped: 0 };

	it('keeps the counts of a stage that succeeded', () => {
		expect(withOutcome(allPassed, true)).toEqual(allPassed);
	});

	it('adds a failure where the program failed and no test did', () => {
		expect(withOutcome(allPassed, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
	});

	it('does not count a failure twice', () => {
		const one = { passed: 4, failed: 1, skipped: 0 };
		expect(withOutcome(one, false)).toEqual(one);
	});

	it('is one failure where there is no report', () => {
		expect(withOutcome(null, true)).toEqual(ONE_FAILED);
	});
});

describe('closingLine', () => {
	it('is passed and failed, and skipped only where some were', () => {
		expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
		expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
	});

	it('says nothing passed where nothing ran', () => {
		expect(closingLine(sumCounts([]))).toBe('0 passed, 0 failed');
	});
});
