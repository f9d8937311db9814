import { expect, test } from '@playwright/test';

for (const lang of ['fr', 'en']) {
	test(`/${lang}/ opens in its language, with a title, quietly`, async ({ page, baseURL }) => {
		const home = new URL(baseURL ?? '').origin;
		const complaints: string[] = [];
		const strangers: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			if (/^(https?|wss?):$/.test(protocol) && origin !== home) strangers.push(request.url());
		});

		const response = await page.goto(`/${lang}/`, { waitUntil: 'networkidle' });

		expect(response?.status()).toBe(200);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('h1')).toBeVisible();
		await expect(page).toHaveTitle(/\S/);
		expect(complaints).toEqual([]);
		expect(strangers).toEqual([]);
	});
}

test('an address that does not exist answers 404', async ({ request }) => {
	for (const path of ['/fr/nowhere/', '/nowhere', '/en/charts/nowhere.svg']) {
		expect((await request.get(path)).status(), path).toBe(404);
	}
});

test('only the embeds may stand in the frames of other sites', async ({ request }) => {
	const policy = async (path: string) =>
		(await request.get(path)).headers()['content-security-policy'];
	expect(await policy('/fr/')).toBe("frame-ancestors 'self'");
	expect(await policy('/fr/nowhere/')).toBe("frame-ancestors 'self'");
});
