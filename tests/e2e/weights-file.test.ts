import { expect, test } from '@playwright/test';
import { fill } from '../../src/lib/i18n/fill.ts';
import { archetypeLogOdds } from './lib/archetype-log-odds.ts';
import { household } from './lib/household.ts';
import { WORDS } from './lib/say.ts';
import { expectNothingKept, watch } from './lib/watch.ts';
import {
	given,
	SUPPLIED,
	SUPPLIED_BYTES,
	SUPPLIED_SHA256,
	weightsPage
} from './lib/weights-page.ts';

const words = WORDS.fr.file;

test('a file of weights is read in the page, fingerprinted, and redraws the story', async ({
	page,
	baseURL
}) => {
	const seen = watch(page, new URL(baseURL ?? '').origin);
	await weightsPage.open(page);
	await weightsPage.pick(page, given(SUPPLIED_BYTES));
	await expect(weightsPage.fingerprint(page)).toHaveText(SUPPLIED_SHA256);
	await expect(page.locator('.drop')).toContainText(
		fill(words.ok, {
			name: 'poids.json',
			variables: SUPPLIED.variables.length,
			kind: WORDS.fr.kinds.supplied
		})
	);
	await page.getByRole('link', { name: words.use }).click();
	await expect(page).toHaveURL(/\/fr\/#profile$/);

	const badge = (id: string) => page.locator(`#${id} .badge`);
	for (const id of ['guess-figure', 'fan', 'archetype-detail', 'own-figure'])
		await expect(badge(id), id).toHaveText(WORDS.fr.kinds.supplied);
	/* The health insurance's household has answers that the file does not know. */
	await expect(badge('cnam-profile')).toHaveText(WORDS.fr.kinds.reconstructed);

	/* One set of weights, one thread, and sums that the file gives. */
	const path = await page.locator('#fan svg path').first().getAttribute('d');
	expect(path!.match(/M/g)).toHaveLength(1);
	const summary = await page.locator('#fan .picture').getAttribute('aria-label');
	const total = archetypeLogOdds(SUPPLIED, 'lone-mother').toFixed(1).replace('.', ',');
	expect(summary).toContain(`+${total}`);
	await expect(page.locator('#archetypes-figure')).toContainText(SUPPLIED.name.fr);

	await household.answer(page, 'quartier', 'oui');
	await expect(household.moved(page)).toContainText('fait monter la note +0,3');
	await expect(page.locator('#profile .said')).toContainText(/15,4\s%/);
	expect(seen.requests.filter((request) => request.includes('Poids inventés'))).toEqual([]);
	expect(seen).toMatchObject({ complaints: [], strangers: [] });
	await expectNothingKept(page);
});
