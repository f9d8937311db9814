import type { Browser } from '@playwright/test';
import type { BenchPage } from './open-page.ts';
import { openPage } from './open-page.ts';

/** The capacity of the first answer, households, and how far each move then goes. */
const FIRST = 87_000;
const STEP = 9_000;
/** First answers measured, each in a new process. */
export const STARTS = 10;

/** The engine as readers get it, over all households; times in ms. */
export interface SiteMeasured {
	first: number[];
	one: number[];
	all: number[];
	/** Draws of the slowest answer: fewer than all where the engine finds the machine slow. */
	draws: number;
	profiles: number;
	memory: number | null;
}

export interface SiteRunning extends SiteMeasured {
	open: BenchPage;
}

/** Start the worker of the site, again and again; the last one stays. */
export async function startSites(browser: Browser, origin: string): Promise<SiteRunning> {
	const first: number[] = [];
	let open!: BenchPage;
	let profiles = 0;
	for (let start = 0; start < STARTS; start++) {
		if (start > 0) await open.close();
		open = await openPage(browser, origin);
		const move = await open.page.evaluate((capacity) => window.bench.siteMove(capacity), FIRST);
		first.push(move.one);
		profiles = move.profiles;
	}
	return { first, one: [], all: [], draws: Infinity, profiles, memory: null, open };
}

/** One move of the slider, never to the same place. */
export async function moveSite(site: SiteRunning, round: number): Promise<void> {
	const capacity = 10_000 + STEP * (round % 40);
	const move = await site.open.page.evaluate((to) => window.bench.siteMove(to), capacity);
	site.one.push(move.one);
	site.all.push(move.all);
	site.draws = Math.min(site.draws, move.draws);
}
