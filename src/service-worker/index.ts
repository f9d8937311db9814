import { runWorker } from '../lib/offline/run-worker.ts';
import type { WorkerScope } from '../lib/offline/worker-scope.ts';

/* The build writes both in, once it knows its files: see scripts/lib/offline-adapter.mjs. */
runWorker(self as unknown as WorkerScope, '@kept-version@', '@kept-list@');
