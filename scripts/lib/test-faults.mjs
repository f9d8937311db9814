/**
 * @typedef {{ status?: string, error?: { message?: string } }} PlaywrightResult
 * @typedef {{ title: string, tests: { projectName: string, status: string, results: PlaywrightResult[] }[] }} PlaywrightSpec
 * @typedef {{ title: string, file?: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestAssertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults?: VitestAssertion[] }} VitestSuite
 */

/* A terminal's colours. */
const COLOURS = /\x1b\[[0-9;]*m/g;
const LONGEST = 140;

/** @param {string | undefined} message */
const firstLine = (message) =>
	(message ?? '').replace(COLOURS, '').trim().split('\n')[0]?.slice(0, LONGEST) ?? '';

/** @param {PlaywrightSuite} suite @returns {(PlaywrightSpec & { file: string })[]} */
const specsOf = ({ file = '', specs = [], suites = [] }) => [
	...specs.map((spec) => ({ ...spec, file })),
	...suites.flatMap(specsOf)
];

/**
 * The tests that did not pass at once, for the end of a run: whoever reads only that knows which.
 *
 * @param {{ suites?: PlaywrightSuite[] }} report what Playwright's JSON reporter wrote
 * @returns {string[]} outcome, screen, file, title, first line of the first error
 */
export function playwrightFaults({ suites = [] }) {
	return suites.flatMap(specsOf).flatMap(({ file, title, tests }) =>
		tests
			.filter(({ status }) => status === 'unexpected' || status === 'flaky')
			.map(({ projectName, status, results }) => {
				const outcome = status === 'flaky' ? 'at the second try' : 'failed';
				const error = firstLine(results.find((result) => result.error)?.error?.message);
				return `${outcome}: [${projectName}] ${file} › ${title}: ${error}`;
			})
	);
}

/**
 * The same of Vitest's report.
 *
 * @param {{ testResults?: VitestSuite[] }} report
 * @returns {string[]} outcome, file, title, first line of the error
 */
export function vitestFaults({ testResults = [] }) {
	return testResults.flatMap(({ name, status, message, assertionResults = [] }) => {
		const failed = assertionResults.filter((result) => result.status === 'failed');
		if (status === 'failed' && !failed.length) return [`failed: ${name}: ${firstLine(message)}`];
		return failed.map(
			({ fullName, failureMessages }) =>
				`failed: ${name} › ${fullName}: ${firstLine(failureMessages?.[0])}`
		);
	});
}
