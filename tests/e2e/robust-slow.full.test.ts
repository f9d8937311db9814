import { expect, test } from '@playwright/test';
import { expectNothingKept, watch } from './lib/watch.ts';

test('the story read slowly moves by what the hand moves it, and by nothing else', async ({
	page,
	baseURL
}) => {
	test.setTimeout(300_000);
	const seen = watch(page, new URL(baseURL ?? '').origin);
	await page.goto('/fr/', { waitUntil: 'networkidle' });
	const read = await page.evaluate(async () => {
		const shifts: number[] = [];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as unknown as { value: number }[])
				shifts.push(entry.value);
		}).observe({ type: 'layout-shift' });
		const steps = new Map<string, number[]>();
		let moves = 0;
		for (let last = -1; scrollY !== last; moves++) {
			last = scrollY;
			scrollBy({ top: 60, behavior: 'instant' });
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			for (const control of document.querySelectorAll('.sequence.live .control .ref')) {
				const id = control.closest('section')!.id;
				const said = Number(/\d+/.exec(control.textContent)?.[0]);
				const list = steps.get(id) ?? [];
				if (list.at(-1) !== said) steps.set(id, [...list, said]);
			}
		}
		return { moves, shift: shifts.reduce((sum, value) => sum + value, 0), steps: [...steps] };
	});
	console.log(`Read in ${read.moves} moves, layout shift ${read.shift.toFixed(4)}`);
	expect(read.moves).toBeGreaterThan(300);
	expect(read.shift).toBeLessThan(0.02);
	expect(read.steps.length).toBeGreaterThan(1);
	/* Each step once, in order, none left out. */
	for (const [id, said] of read.steps) expect(said, id).toEqual(Array.from(said, (_, i) => i + 1));
	await expect(page.locator('footer')).toBeInViewport();
	expect(seen).toMatchObject({ complaints: [], strangers: [] });
	await expectNothingKept(page);
});
