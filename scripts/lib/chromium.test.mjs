import { describe, expect, it, vi } from 'vitest';
import { chromiumFlags } from './chromium-flags.mjs';
import { findChromium } from './chromium-find.mjs';
import { chromiumPlaces } from './chromium-places.mjs';
import { ensureChromium } from './chromium.mjs';

const PATH = '/usr/local/bin:/usr/bin';
const linux = { platform: 'linux', playwrightPath: '/cache/chrome' };
/** @param {string[]} present */
const only = (...present) => ({ works: (/** @type {string} */ path) => present.includes(path) });

describe('chromiumPlaces', () => {
	it('tries each name along the whole PATH before the next name', () => {
		expect(chromiumPlaces({ path: PATH, platform: 'linux' }).slice(0, 3)).toEqual([
			'/usr/local/bin/chromium',
			'/usr/bin/chromium',
			'/usr/local/bin/chromium-browser'
		]);
	});

	it('looks among the applications of a Mac only there', () => {
		const isApp = (/** @type {string} */ path) => path.startsWith('/Applications/');
		expect(chromiumPlaces({ path: PATH, platform: 'linux' }).some(isApp)).toBe(false);
		expect(chromiumPlaces({ path: PATH, platform: 'darwin' }).some(isApp)).toBe(true);
	});
});

describe('findChromium', () => {
	it('takes CHROMIUM_PATH before anything else', () => {
		const env = { PATH, CHROMIUM_PATH: '/opt/mine' };
		expect(findChromium({ ...linux, env, ...only('/opt/mine', '/usr/bin/chromium') })).toBe(
			'/opt/mine'
		);
	});

	it('does not replace a CHROMIUM_PATH that does not start', () => {
		const env = { PATH, CHROMIUM_PATH: '/opt/gone' };
		expect(() => findChromium({ ...linux, env, ...only('/usr/bin/chromium') })).toThrow(
			'CHROMIUM_PATH is "/opt/gone", which is not a Chromium that starts.'
		);
	});

	it("takes the system's before Playwright's", () => {
		const env = { PATH };
		const found = findChromium({
			...linux,
			env,
			...only('/cache/chrome', '/usr/bin/google-chrome')
		});
		expect(found).toBe('/usr/bin/google-chrome');
		expect(findChromium({ ...linux, env, ...only('/cache/chrome') })).toBe('/cache/chrome');
		expect(findChromium({ ...linux, env, ...only() })).toBeNull();
	});
});

describe('ensureChromium', () => {
	it('installs nothing where there is one', async () => {
		const run = vi.fn();
		expect(await ensureChromium({ find: () => '/usr/bin/chromium', run })).toBe(
			'/usr/bin/chromium'
		);
		expect(run).not.toHaveBeenCalled();
	});

	it("downloads Playwright's, and stops there when it starts", async () => {
		vi.spyOn(console, 'log').mockImplementation(() => {});
		const run = vi.fn(async () => true);
		const found = await ensureChromium({
			find: () => (run.mock.calls.length ? '/cache/chrome' : null),
			run,
			has: () => true
		});
		expect(found).toBe('/cache/chrome');
		expect(run).toHaveBeenCalledTimes(1);
	});

	it('says so in one sentence where nothing can be installed', async () => {
		vi.spyOn(console, 'log').mockImplementation(() => {});
		const attempt = ensureChromium({ find: () => null, run: async () => false, has: () => false });
		await expect(attempt).rejects.toThrow('give its path in CHROMIUM_PATH.');
	});
});

describe('chromiumFlags', () => {
	it('drops the sandbox for root alone', () => {
		expect(chromiumFlags(0)).toContain('--no-sandbox');
		expect(chromiumFlags(1000)).not.toContain('--no-sandbox');
		expect(chromiumFlags(undefined)).not.toContain('--no-sandbox');
	});
});
