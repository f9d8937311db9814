import { sveltekit } from '@sveltejs/kit/vite';
import adapter from '@sveltejs/adapter-static';
import { configDefaults, defineConfig } from 'vitest/config';
import { codeSplitting } from './scripts/lib/code-splitting.mjs';
import { extraEntry } from './scripts/lib/extra-entry.mjs';
import { withOffline } from './scripts/lib/offline-adapter.mjs';
import { ROOT } from './scripts/lib/project.mjs';
import { siteVersion } from './scripts/lib/site-version.mjs';

const origin = process.env.PUBLIC_ORIGIN ?? 'http://localhost:4173';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: withOffline(adapter({ precompress: true, strict: true })),
			/* Only a reader who asks to keep the site gets one. */
			serviceWorker: { register: false },
			compilerOptions: { runes: true },
			version: { name: siteVersion(ROOT, process.env) },
			prerender: {
				handleHttpError: 'fail',
				handleMissingId: ({ id, path, referrers }) => {
					/* A shared household, not an anchor. */
					if (id.startsWith('v=')) return;
					throw new Error(`${referrers.join(', ')} link to ${path}#${id}, which is not there`);
				}
			},
			/* The styles of a page go into it: one request less before the first paint. */
			inlineStyleThreshold: 60_000,
			paths: { origin, relative: false },
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self'],
					'style-src-attr': ['unsafe-inline'],
					'img-src': ['self', 'data:', 'blob:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'worker-src': ['self', 'blob:'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'form-action': ['none']
				}
			}
		}),
		extraEntry('src/lib/story/begin/begin.entry.ts', 'story')
	],
	/* The engine's worker fetches what builds the population apart, beside its data. */
	worker: { format: 'es' },
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
	test: {
		include: [
			'src/**/*.test.ts',
			'tests/data/**/*.test.ts',
			'tests/{bench,lighthouse,reading}/**/*.test.ts',
			'scripts/**/*.test.mjs'
		],
		/* What takes longer than a change should wait: `npm run test:full` alone. */
		exclude: [...configDefaults.exclude, ...(process.env.FULL ? [] : ['**/*.full.test.{ts,mjs}'])],
		environment: 'node',
		/* Machines may be slow or busy; a hang still ends. */
		testTimeout: 60_000
	}
});
