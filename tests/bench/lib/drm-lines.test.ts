import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/lib/drm/index.ts';
import { drmLines } from './drm-lines.ts';

describe('drmLines', () => {
	it('reads back whole: every line, every employee, no problem', () => {
		const { text, lines, people } = drmLines(3_000);
		const reading = readText('bench.dsn', 'dsn', text);
		expect(lines).toBeGreaterThanOrEqual(3_000);
		expect(reading.lines).toBe(lines);
		expect(reading.problems).toEqual([]);
		expect(reading.declarations.flatMap(({ individuals }) => individuals)).toHaveLength(people);
	});
});
