import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

/** How long a page is kept busy for its process to be known, ms. */
const SPIN = 300;

/**
 * The process of a page: the one that works when the page does. No protocol tells it, and Chromium
 * keeps processes ahead of need, so that the newest is not always the right one.
 *
 * @returns its number; null where none stands out
 */
export async function processOf(browser: Browser, page: Page): Promise<number | null> {
	const session = await browser.newBrowserCDPSession();
	const times = async () => {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		const renderers = processInfo.filter(({ id, type }) => type === 'renderer' && !isOwnWindow(id));
		return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime]));
	};
	const before = await times();
	await page.evaluate((ms) => {
		const end = performance.now() + ms;
		while (performance.now() < end);
	}, SPIN);
	const worked = [...(await times())]
		.map(([id, seconds]) => ({ id, seconds: seconds - (before.get(id) ?? 0) }))
		.toSorted((a, b) => b.seconds - a.seconds);
	await session.detach();
	const [most, next] = worked;
	return most && most.seconds > 2 * (next?.seconds ?? 0) ? most.id : null;
}

/** Whether a process draws the browser's own window, which works when it likes. */
function isOwnWindow(pid: number): boolean {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--top-chrome-webui');
	} catch {
		return false;
	}
}

/** Bytes that a process has to itself; null where the system does not say (Linux does). */
export function privateBytes(pid: number): number | null {
	try {
		const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
		const fields = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)];
		return fields.length ? fields.reduce((sum, [, kB]) => sum + 1024 * Number(kB), 0) : null;
	} catch {
		return null;
	}
}
