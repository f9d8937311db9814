import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { BUILD } from '../../scripts/lib/project.mjs';

/** Most that a move may take at the 95th percentile, and the first answer of all, in ms. */
const BUDGET = { oneDraw: 16, allDraws: 250, first: 300 };
const MOVES = 40;
/** A busy machine is given another chance; the best run counts. */
const RUNS = 5;

interface Times {
	first: number;
	oneDraw: number[];
	allDraws: number[];
}

/** Start the worker of the page and move the slider, round trips included; each move cuts in. */
function measure(page: Page, script: string): Promise<Times> {
	return page.evaluate(
		async ({ script, moves }) => {
			type Said = { id: number; done: number; kept: number };
			const worker = new Worker(script, { type: 'module' });
			const ask = (id: number, capacity: number) =>
				new Promise<[number, number]>((resolve, reject) => {
					const from = performance.now();
					const since = () => performance.now() - from;
					let one = NaN;
					worker.onerror = reject;
					worker.onmessage = ({ data }: MessageEvent<{ answer: Said }>) => {
						if (data.answer.id !== id) return;
						if (Number.isNaN(one)) one = since();
						if (data.answer.done === data.answer.kept) resolve([one, since()]);
					};
					worker.postMessage({ asker: 1, question: { id, capacity, policy: 'score' } });
				});
			const [first] = await ask(1, 87_000);
			const times: Times = { first, oneDraw: [], allDraws: [] };
			for (let move = 0; move < moves; move++) {
				const [one, all] = await ask(move + 2, 10_000 + 9_000 * move);
				times.oneDraw.push(one);
				times.allDraws.push(all);
			}
			worker.terminate();
			return times;
		},
		{ script, moves: MOVES }
	);
}

const at = (share: number, times: number[]) =>
	times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))]!;

test('a move over all households answers within a frame', async ({ page }) => {
	test.slow();
	const folder = '_app/immutable/workers';
	const name = readdirSync(join(BUILD, folder)).find((file) => file.endsWith('.js'))!;
	await page.goto('/en/glossary/');
	let best: Record<keyof typeof BUDGET, number> | undefined;
	for (let run = 0; run < RUNS; run++) {
		const times = await measure(page, `/${folder}/${name}`);
		const line = (label: string, values: number[]) =>
			`  ${label.padEnd(24)} ${at(0.5, values).toFixed(1)} and ${at(0.95, values).toFixed(1)}`;
		console.log(
			[
				`Milliseconds over ${MOVES} moves, median and 95th percentile (run ${run + 1})`,
				line('one draw', times.oneDraw),
				line('all 500', times.allDraws),
				`  first answer of all      ${times.first.toFixed(0)}`
			].join('\n')
		);
		const found = {
			oneDraw: at(0.95, times.oneDraw),
			allDraws: at(0.95, times.allDraws),
			first: times.first
		};
		best = {
			oneDraw: Math.min(found.oneDraw, best?.oneDraw ?? Infinity),
			allDraws: Math.min(found.allDraws, best?.allDraws ?? Infinity),
			first: Math.min(found.first, best?.first ?? Infinity)
		};
		if (Object.entries(BUDGET).every(([key, most]) => best![key as keyof typeof BUDGET] <= most))
			break;
	}
	for (const [key, most] of Object.entries(BUDGET))
		expect.soft(best![key as keyof typeof BUDGET], `${key}, ms`).toBeLessThanOrEqual(most);
});
