import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/lib/chromium-find.mjs';
import { chromiumFlags } from './scripts/lib/chromium-flags.mjs';

const port = Number(process.env.E2E_PORT ?? 4173);
const jsonReport = process.env.E2E_JSON_REPORT;

// `npm test` gives the path; a direct `playwright test` looks for the system's own.
const executablePath =
	findChromium({ env: process.env, platform: process.platform, playwrightPath: null }) ?? undefined;

/* What takes longer than a change should wait: `npm run test:full` alone. */
const later = process.env.FULL ? [] : ['**/*.full*.test.ts'];

export default defineConfig({
	testDir: 'tests/e2e',
	testIgnore: later,
	outputDir: 'test-results',
	workers: 2,
	/* A wait may run out on a busy machine; `npm test` names each test that passed only then. */
	retries: jsonReport ? 1 : 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: jsonReport ? [['list'], ['json', { outputFile: jsonReport }]] : 'list',
	use: {
		baseURL: `http://localhost:${port}`,
		browserName: 'chromium',
		launchOptions: { executablePath, args: chromiumFlags(process.getuid?.()) },
		actionTimeout: 15_000,
		navigationTimeout: 30_000,
		screenshot: 'only-on-failure'
	},
	projects: [
		{
			name: 'phone',
			/* What no screen changes is tested once, on the desktop. */
			testIgnore: ['**/*.once*.test.ts', ...later],
			use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
		},
		{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } }
	],
	webServer: {
		command: 'node scripts/serve.mjs',
		env: { PORT: String(port) },
		port,
		timeout: 30_000,
		reuseExistingServer: false,
		stdout: 'pipe',
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 }
	}
});
