import type { Browser } from '@playwright/test';
import { openPage } from './open-page.ts';
import type { Prepared } from './prepare-folder.ts';

/** Reading one large file of DSN in a worker. */
export interface DrmMeasured {
	lines: number;
	people: number;
	bytes: number;
	/** MB of 1,000,000 bytes a second, one a reading. */
	speeds: number[];
	/** Bytes of page and worker, the file itself left out: before, with the reading of a tenth, of all, after. */
	memory: Record<'before' | 'tenth' | 'all' | 'after', number | null>;
}

/** @throws {Error} when a reading is not what was written */
export async function measureDrm(
	browser: Browser,
	origin: string,
	{ drm }: Prepared,
	rounds: number
): Promise<DrmMeasured> {
	const { page, close } = await openPage(browser, origin);
	await page.evaluate(() => window.bench.drmOpen('/drm.dsn'));
	const read = (share: number) => page.evaluate((of) => window.bench.drmRead(of), share);
	const memory = () => page.evaluate(() => window.bench.memory());
	await read(1);
	await read(0);
	const before = await memory();
	await read(0.1);
	const tenth = await memory();
	const speeds: number[] = [];
	let bytes = 0;
	for (let round = 0; round < rounds; round++) {
		const reading = await read(1);
		if (reading?.lines !== drm.lines || reading.people !== drm.people || reading.problems > 0)
			throw new Error(`the DRM read ${JSON.stringify(reading)} of ${JSON.stringify(drm)}`);
		bytes = reading.bytes;
		speeds.push(reading.bytes / 1e3 / reading.ms);
	}
	const all = await memory();
	await read(0);
	const after = await memory();
	await close();
	return { ...drm, bytes, speeds, memory: { before, tenth, all, after } };
}
