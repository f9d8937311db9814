import { test } from '@playwright/test';
import { noteRun } from '../../../scripts/lib/run-notes.mjs';
import { findFirefox, startFirefox } from '../lib/firefox.ts';
import { watchedSite } from '../lib/watched-site.ts';
import { walkStory } from './walk-story.ts';

const path = findFirefox();

test('the story in Firefox', async () => {
	if (!path) noteRun('Engines', ['Firefox', 'skipped: not on this machine']);
	test.skip(!path, 'No Firefox on this machine (Debian: firefox-esr).');
	test.setTimeout(180_000);
	const site = await watchedSite();
	const firefox = await startFirefox(path!);
	try {
		await walkStory(firefox, site.origin);
		noteRun('Engines', ['Firefox', await firefox.evaluate<string>('navigator.userAgent')]);
	} finally {
		await firefox.close();
		await site.close();
	}
});
