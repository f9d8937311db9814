import type { Browser } from '@playwright/test';
import type { Measured, Running } from './measure-contenders.ts';
import { loadContenders, runRound, warmUp } from './measure-contenders.ts';
import type { DrmMeasured } from './measure-drm.ts';
import { measureDrm } from './measure-drm.ts';
import type { SiteMeasured } from './measure-site.ts';
import { moveSite, startSites } from './measure-site.ts';
import { openPage } from './open-page.ts';
import type { Prepared } from './prepare-folder.ts';

/** Sizes at which bandwidth is measured, bytes: beyond the caches, and within the nearest. */
const SIZES = { memory: 2 ** 28, cache: 2 ** 18 };
/** Bandwidth is measured once in so many rounds. */
const EVERY = 4;

/** Bytes a second. */
export interface Bandwidth {
	copy: number[];
	scan: number[];
}

export interface Results {
	contenders: readonly Measured[];
	site: SiteMeasured;
	bandwidth: Record<keyof typeof SIZES, Bandwidth>;
	drm: DrmMeasured;
	rounds: number;
}

/**
 * Measure everybody in one browser: all stay open and are asked in turn, round by round, so that
 * whatever else the machine does falls on all alike.
 */
export async function measureAll(
	browser: Browser,
	origin: string,
	prepared: Prepared,
	rounds: number,
	say: (line: string) => void
): Promise<Results> {
	const { draws } = prepared.question;
	const empty = await openPage(browser, origin);
	const emptyBytes = await empty.memory();
	const beyondEmpty = (bytes: number | null) =>
		bytes === null || emptyBytes === null ? null : bytes - emptyBytes;

	const site = await startSites(browser, origin);
	const contenders = await loadContenders(browser, origin, say);
	const bandwidth = {
		memory: { copy: [], scan: [] } as Bandwidth,
		cache: { copy: [], scan: [] } as Bandwidth
	};
	say('warming up');
	for (const one of contenders) await warmUp(one, draws);
	const ours = contenders[0]!;
	await ours.open.page.evaluate(() => window.bench.all());
	for (let round = 0; round < rounds; round++) {
		say(`round ${round + 1} of ${rounds}`);
		for (const one of contenders) await runRound(one, round, draws);
		await runAll(ours);
		await moveSite(site, round);
		if (round % EVERY > 0) continue;
		for (const size of ['memory', 'cache'] as const) {
			const found = await empty.page.evaluate((of) => window.bench.bandwidth(of), SIZES[size]);
			bandwidth[size].copy.push(found.copy);
			bandwidth[size].scan.push(found.scan);
		}
	}
	say('all draws, the peers once each');
	for (const one of contenders.filter(({ table }) => table !== 'rows')) await runAll(one);
	for (const one of [...contenders, site]) {
		one.memory = beyondEmpty(await one.open.memory());
		await one.open.close();
	}
	await empty.close();
	say('the DRM');
	const drm = await measureDrm(browser, origin, prepared, rounds);
	return { contenders, site, bandwidth, drm, rounds };
}

async function runAll({ open, all }: Running): Promise<void> {
	all.push(await open.page.evaluate(() => window.bench.all()));
}
