import { describe, expect, it } from 'vitest';
import { auditVerdict } from './audit-verdict.mjs';

/** @param {Record<string, string>} severities */
const report = (severities) =>
	JSON.stringify({
		vulnerabilities: Object.fromEntries(
			Object.entries(severities).map(([name, severity]) => [
				name,
				{ name, severity, range: '<1.0.0' }
			])
		)
	});

describe('auditVerdict', () => {
	it('refuses what is moderate or worse, notes the rest', () => {
		expect(auditVerdict(report({ a: 'low', b: 'moderate', c: 'critical', d: 'info' }))).toEqual({
			refused: ['b <1.0.0: moderate', 'c <1.0.0: critical'],
			noted: ['a <1.0.0: low', 'd <1.0.0: info']
		});
	});

	it('finds nothing where there is nothing', () => {
		expect(auditVerdict(report({}))).toEqual({ refused: [], noted: [] });
	});

	it('tells why nobody answered, without the address', () => {
		const message = '405 Method Not Allowed - POST https://npm.example/-/npm/v1/advisories/bulk';
		expect(auditVerdict(JSON.stringify({ message }))).toEqual({
			unknown: '405 Method Not Allowed'
		});
		expect(auditVerdict('')).toEqual({ unknown: 'npm audit gave no report' });
	});
});
