import { test } from '@playwright/test';
import { choosePort } from '../../../scripts/lib/port.mjs';
import { noteRun } from '../../../scripts/lib/run-notes.mjs';
import { watchedSite } from '../lib/watched-site.ts';
import { findWebKit, startWebKit } from '../lib/webkit.ts';
import { walkStory } from './walk-story.ts';

const paths = findWebKit();

test('the story in WebKitGTK', async () => {
	if (!paths) noteRun('Engines', ['WebKitGTK', 'skipped: not on this machine']);
	test.skip(!paths, 'No WebKitGTK on this machine (Debian: webkit2gtk-driver and xvfb).');
	test.setTimeout(240_000);
	const { port } = await choosePort(undefined, 4740);
	const site = await watchedSite();
	const webkit = await startWebKit(paths!, port);
	try {
		await walkStory(webkit, site.origin);
		noteRun('Engines', ['WebKitGTK', await webkit.evaluate<string>('navigator.userAgent')]);
	} finally {
		await webkit.close();
		await site.close();
	}
});
