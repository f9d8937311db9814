import { expect, test } from '@playwright/test';
import { expectBudget } from './lib/expect-budget.ts';
import { readToEnd } from './lib/read-to-end.ts';

interface Seen {
	shift: number;
	task: number;
	what: string[];
}

/** Runs in the page before its scripts: notes each shift of the layout and each long task. */
function observe(): void {
	const seen: Seen = { shift: 0, task: 0, what: [] };
	Object.assign(window, { seen });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
			sources: { node?: Element }[];
		})[]) {
			if (entry.hadRecentInput) continue;
			seen.shift += entry.value;
			const nodes = entry.sources.map(({ node }) => node?.id || node?.className || node?.nodeName);
			seen.what.push(`${entry.value.toFixed(4)} ${nodes.join(', ')}`);
		}
	}).observe({ type: 'layout-shift', buffered: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
	}).observe({ type: 'longtask', buffered: true });
}

/* The sum over the whole reading, stricter than the worst five seconds that Web Vitals counts. */
test('nothing on the story moves by itself or stands still, read to its end', async ({ page }) => {
	await page.addInitScript(observe);
	await page.goto('/fr/', { waitUntil: 'networkidle' });
	await readToEnd(page);
	const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
	expect(await page.evaluate(() => scrollY), 'the story has been read').toBeGreaterThan(10_000);
	console.log(['Shifts of the layout', ...seen.what].join('\n  '));
	expectBudget('story-shift', seen.shift);
	expectBudget('story-task', seen.task);
});
