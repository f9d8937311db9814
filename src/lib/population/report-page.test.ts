import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { populationReport } from '../../../scripts/population-report.mjs';

test('docs/population.md is what the data and the fit give', async () => {
	const page = readFileSync(new URL('../../../docs/population.md', import.meta.url), 'utf8');
	expect(page === (await populationReport()), 'run scripts/population-report.mjs').toBe(true);
});
