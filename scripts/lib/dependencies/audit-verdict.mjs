/**
 * @typedef {{ severity: string, name: string, range?: string }} Vulnerability
 * @typedef {{ vulnerabilities?: Record<string, Vulnerability>, message?: string,
 *   error?: { summary?: string } }} AuditReport
 */

/** Below these, npm's word is printed and passes: a development tool's own input, as a rule. */
const REFUSED = ['moderate', 'high', 'critical'];

/**
 * What `npm audit --json` found.
 *
 * @param {string} text what it printed
 * @returns {{ unknown: string } | { refused: string[], noted: string[] }} `unknown` the reason why
 *   nobody answered: no network, or a registry without advisories
 */
export function auditVerdict(text) {
	/** @type {AuditReport} */
	let report;
	try {
		report = JSON.parse(text);
	} catch {
		return { unknown: 'npm audit gave no report' };
	}
	if (!report.vulnerabilities) {
		const said = report.message ?? report.error?.summary ?? 'no vulnerabilities listed';
		// The address that was asked says nothing to a reader, and may be a machine's own.
		return { unknown: said.replace(/\s*-?\s*(?:[A-Z]+\s+)?https?:\S+/g, '').trim() };
	}
	const lines = Object.values(report.vulnerabilities).map(({ name, severity, range }) => ({
		severity,
		line: `${name} ${range ?? ''}: ${severity}`
	}));
	const refused = lines.filter(({ severity }) => REFUSED.includes(severity));
	return {
		refused: refused.map(({ line }) => line),
		noted: lines.filter((each) => !refused.includes(each)).map(({ line }) => line)
	};
}
