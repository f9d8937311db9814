import { expect } from '@playwright/test';
import { budgetOf } from '../../../scripts/lib/budgets/budget-of.mjs';
import { noteRun } from '../../../scripts/lib/run-notes.mjs';
import type { Weight } from './compressed.ts';

/**
 * Hold a measure against its budget, and note it for the table that ends the run.
 * @param id of a budget
 * @param measure in its unit, or a weight, of which gzip counts
 */
export function expectBudget(id: string, measure: number | Weight): void {
	const { label, unit, bound } = budgetOf(id);
	const value = typeof measure === 'number' ? measure : measure.gz;
	noteRun('Budgets', typeof measure === 'number' ? [id, measure] : [id, measure.gz, measure.br]);
	expect.soft(value, `${label} ${unit}`).toBeLessThanOrEqual(bound);
}
