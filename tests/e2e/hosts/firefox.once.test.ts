import { expect, test } from '@playwright/test';
import { findFirefox, startFirefox, type Firefox } from '../lib/firefox.ts';
import { CHARTS, FRAMED, SIZED } from '../lib/host-pages.ts';
import { LATENESS, noteSizes } from '../lib/note-sizes.ts';
import { STAND_IN, twoOrigins, type TwoOrigins } from '../lib/two-origins.ts';

const path = findFirefox();

/** By how much the first frame is taller than its content; null while nothing is drawn in it. */
async function excess(firefox: Firefox): Promise<number | null> {
	const frame = await firefox.evaluate<number>(`(() => {
		const node = document.querySelector('iframe');
		const { paddingTop, paddingBottom } = getComputedStyle(node);
		return node.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
	})()`);
	const content = await firefox.evaluate<number>(
		'Math.ceil(document.documentElement.getBoundingClientRect().height)',
		'frame'
	);
	return content > 100 ? frame - content : null;
}

if (path === null) {
	console.log('No Firefox on this machine: the host pages are tried in Chromium alone.');
} else {
	test.describe('in Firefox', () => {
		let firefox: Firefox;
		let servers: TwoOrigins;
		test.beforeAll(async () => {
			servers = await twoOrigins();
			firefox = await startFirefox(path);
			await firefox.preload(noteSizes);
		});
		test.afterAll(async () => {
			await firefox.close();
			await servers.close();
		});

		const fits = () => expect.poll(() => excess(firefox), { intervals: [50] }).toBe(0);

		for (const name of SIZED) {
			test(`${name}: a frame has its height within a second`, async () => {
				for (const framed of FRAMED) {
					await firefox.open(servers.host(name, framed));
					await fits();
					expect(await firefox.evaluate<number>(LATENESS)).toBeLessThan(1_000);
				}
			});
		}

		test('every chart has its height in a narrow column', async () => {
			for (const chart of CHARTS) {
				await firefox.open(servers.host('narrow', chart));
				await fits();
			}
		});

		test('a hidden frame has its height once it is shown', async () => {
			await firefox.open(servers.host('hidden-tab', STAND_IN));
			expect(await firefox.evaluate(`document.querySelector('iframe').style.height`)).toBe('');
			await firefox.evaluate(`document.querySelector('button').click() ?? null`);
			await fits();
		});

		test('a script that comes late is answered', async () => {
			await firefox.open(servers.host('late-script', STAND_IN));
			expect(await firefox.evaluate(`document.querySelector('iframe').clientHeight`)).toBe(300);
			await expect.poll(() => excess(firefox), { timeout: 3_500 }).toBe(0);
		});

		test('no frame grows in ten seconds, not even one that would', async () => {
			await firefox.open(servers.host('plain', `${STAND_IN}#loop`));
			const height = () =>
				firefox.evaluate<number>(`document.querySelector('iframe').clientHeight`);
			await new Promise((later) => setTimeout(later, 2_500));
			const settled = await height();
			await new Promise((later) => setTimeout(later, 10_000));
			expect(await height()).toBe(settled);
			expect(settled).toBeLessThan(2_000);
		});
	});
}
