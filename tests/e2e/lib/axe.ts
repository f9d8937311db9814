import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { noteRun } from '../../../scripts/lib/run-notes.mjs';

/** A dark page differs from a light one in its colours alone. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Look {
	/** All that axe has, unless told. */
	rules?: readonly string[];
	/** A selector; the whole page unless told. */
	within?: string;
}

/**
 * Let axe look at a page as it stands, and count the look at the end of the run.
 *
 * @param kind of page, a row of the closing table
 * @returns each violation in a line: the rule, how many nodes, the first of them
 */
export async function axeSays(page: Page, kind: string, look: Look = {}): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode();
	if (look.rules) axe.withRules([...look.rules]);
	if (look.within) axe.include(look.within);
	const { violations, passes } = await axe.analyze();
	noteRun('Axe', [kind, passes.length, violations.length]);
	return violations.map(
		({ id, nodes }) =>
			`${id} × ${nodes.length}: ${nodes[0]!.html.slice(0, 160)} | ${nodes[0]!.any[0]?.message ?? nodes[0]!.failureSummary}`
	);
}
