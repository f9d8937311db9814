import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { addressOf } from '../../gallery/address.ts';
import { CASES } from '../../gallery/cases.ts';
import { outline } from '../../gallery/outline.ts';
import { test } from './gallery.ts';

const WIDTHS = [200, 320, 1440];

/* The logarithms of Node and of a browser may part in their last digit, and what an outline rounds
   then part by a thousandth. */
const NUMBER = /-?\d+(?:\.\d+)?/g;
const numbers = (outlined: string) => (outlined.match(NUMBER) ?? []).map(Number);

for (const { kind, name } of CASES)
	test(`${kind}, ${name}: same by server and by script, within its frame, nothing for axe`, async ({
		page,
		gallery
	}) => {
		const complaints: string[] = [];
		page.on('pageerror', ({ message }) => complaints.push(message));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
		});
		const open = (more: Parameters<typeof addressOf>[0] | object) =>
			page.goto(gallery + addressOf({ kind, name, ...more }));
		const built = async () => outline(await page.locator('#case').innerHTML());

		await open({ show: 'server' });
		const server = await built();
		await open({ show: 'hydrated' });
		await page.locator('[data-hydrated]').waitFor({ state: 'attached' });
		const hydrated = await built();
		expect(hydrated.replace(NUMBER, '#')).toBe(server.replace(NUMBER, '#'));
		const drawn = numbers(hydrated);
		for (const [i, number] of numbers(server).entries())
			expect(Math.abs(drawn[i]! - number), `number ${i}`).toBeLessThan(0.0011);

		for (const theme of ['light', 'dark'] as const) {
			await open({ show: 'table', theme });
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 700 });
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - window.innerWidth
				);
				expect(over, `${width} pixels`).toBeLessThanOrEqual(0);
			}
			await page.setViewportSize({ width: 360, height: 700 });
			const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)).toEqual(
				[]
			);
		}
		expect(complaints).toEqual([]);
	});
