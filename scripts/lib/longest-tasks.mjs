/** How much slower than this machine the page runs. */
const SLOWED = 4;
/** A step of the wheel, CSS pixels, and how long until the next, ms. */
const WHEEL = { step: 250, every: 60 };

/**
 * @typedef {{ what: string, tasks: number[] }} Stretch the tasks over 50 ms of one thing done, in ms
 */

/**
 * Read the story as a hand would on a slow machine, and time what holds its page up.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin of the site
 * @param {import('@playwright/test').ViewportSize} viewport
 * @returns {Promise<Stretch[]>}
 */
export async function longestTasks(browser, origin, viewport) {
	const page = await browser.newPage({ viewport });
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	await page.addInitScript(() => {
		/** @type {number[]} */
		const tasks = [];
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
		}).observe({ type: 'longtask', buffered: true });
		Object.assign(window, { tasksSeen: () => tasks.splice(0) });
	});
	/** @type {Stretch[]} */
	const found = [];
	const note = async (/** @type {string} */ what) => {
		await page.waitForTimeout(200);
		found.push({ what, tasks: await page.evaluate('tasksSeen()') });
	};

	await page.goto(`${origin}/fr/`);
	await page.waitForTimeout(5000);
	await note('opening the page');

	/* A reader who is there: the parts are taken over, one by one. */
	await page.keyboard.press('Shift');
	await page.locator('#build-up .live').waitFor({ state: 'attached' });
	await page.waitForTimeout(8000);
	await note('taking the parts over');

	const heads = await page
		.locator('article > header[id]')
		.evaluateAll((found) => found.map(({ id }) => id));
	for (const part of ['', ...heads]) {
		await page.evaluate(
			({ id, above }) =>
				scrollTo({
					top:
						(document.getElementById(id)?.getBoundingClientRect().top ?? 0) +
						(id ? scrollY - above : 0),
					behavior: 'instant'
				}),
			{ id: part, above: viewport.height }
		);
		await page.waitForTimeout(500);
		await page.evaluate('tasksSeen()');
		const next = heads[heads.indexOf(part) + 1];
		await page.evaluate(
			async ({ next, step, every }) => {
				for (let last = -1; scrollY !== last;) {
					const end = next && document.getElementById(next);
					if (end && end.getBoundingClientRect().top < 0) return;
					last = scrollY;
					scrollBy({ top: step, behavior: 'instant' });
					await new Promise((done) => setTimeout(done, every));
				}
			},
			{ next, ...WHEEL }
		);
		await note(`scrolling ${part || 'act1'}`);
	}

	const slider = page.locator('#control input[type=range]');
	await slider.focus();
	await page.waitForTimeout(500);
	await page.evaluate('tasksSeen()');
	for (let press = 0; press < 20; press++) await slider.press(press % 2 ? 'PageUp' : 'ArrowLeft');
	await page.waitForTimeout(3000);
	await note('moving the slider of act3');
	await page.close();
	return found;
}
