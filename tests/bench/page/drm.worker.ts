/// <reference lib="webworker" />
import { readMessages } from '../../../src/lib/drm/index.ts';

/** What one reading of a file gave; times in ms. */
export interface DrmReading {
	ms: number;
	bytes: number;
	lines: number;
	people: number;
	problems: number;
}

/* Held until the next one, so that the memory measured holds the whole answer. */
const held: unknown[] = [];

self.onmessage = async ({ data: file }: MessageEvent<Blob | null>) => {
	held.length = 0;
	if (!file) return self.postMessage(null);
	const start = performance.now();
	const reading = await readMessages('bench.dsn', 'dsn', file.stream());
	const ms = performance.now() - start;
	held.push(reading);
	const { bytes, lines, declarations, problems } = reading;
	const people = declarations.reduce((sum, { individuals }) => sum + individuals.length, 0);
	const said: DrmReading = { ms, bytes, lines, people, problems: problems.length };
	self.postMessage(said);
};
