import { spawnSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { sayRank } from '../../src/lib/story/profile/rank-words.ts';
import { household } from './lib/household.ts';
import { WORDS } from './lib/say.ts';

const N = 13_800_000;
const WORKER = '**/workers/simulation.worker-*.js';

/** The rank that the command gives, as the page says it. */
function commandSays(profile: Record<string, string>): [low: string, high: string] {
	const args = ['src/cli/score.ts', '--model', 'caf-2010-2018', '--profile'];
	const { stdout } = spawnSync(process.execPath, [...args, JSON.stringify(profile)], {
		encoding: 'utf8'
	});
	const { rank } = JSON.parse(stdout) as { rank: { low: number; high: number } };
	const ahead = (share: number) => sayRank(1 + (N - 1) * (1 - share), N, 'en');
	return [ahead(rank.high), ahead(rank.low)];
}

const own = (page: Page) => page.locator('#profile .rank .own');

test('the rank stands ready, and each answer moves it as the command does', async ({ page }) => {
	let loads = 0;
	page.on('request', (request) => (loads += /simulation\.worker/.test(request.url()) ? 1 : 0));
	await household.open(page, '/en/');
	for (const rank of commandSays({})) await expect(own(page)).toContainText(rank);
	expect(loads, 'no worker before an answer changes').toBe(0);

	await household.answer(page, 'revenu_mensuel', 'faible');
	const [low, high] = commandSays({ revenu_mensuel: 'faible' });
	await expect(own(page)).toContainText(`the ${low} and the ${high}`, { timeout: 30_000 });
	await expect(own(page)).toHaveAttribute('aria-busy', 'false');
	await expect(page.locator('#profile .rank [role=status]')).toContainText(low);
	expect(loads).toBe(1);
});

test('a model with no population fitted to it has no rank, and says why', async ({ page }) => {
	await household.open(page, '/en/');
	const other = household.model(page).locator('option').nth(1);
	await household.model(page).selectOption((await other.getAttribute('value'))!);
	await expect(page.locator('#profile .rank')).toContainText(WORDS.en.rank.notFitted);
});

test('a worker that cannot start is said in words', async ({ page }) => {
	await page.route(WORKER, (route) => route.abort());
	await household.open(page, '/en/');
	await household.answer(page, 'revenu_mensuel', 'faible');
	await expect(page.locator('#profile .rank')).toContainText(WORDS.en.rank.failed);
});
