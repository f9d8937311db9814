import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withOffline } from './offline-adapter.mjs';
import { isForOffline, offlineList } from './offline-list.mjs';

/** @type {string} */
let dir;
/** @param {string} path @param {string} text */
const write = (path, text) => {
	mkdirSync(dirname(join(dir, path)), { recursive: true });
	writeFileSync(join(dir, path), text);
};
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'offline-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('isForOffline', () => {
	it.each([
		'/index.html',
		'/fr/index.html',
		'/en/__data.json',
		'/fr/systems/caf-2026-1/index.html',
		'/_app/immutable/workers/simulation.worker-x.js',
		'/_app/immutable/assets/a.woff2',
		'/fr/story/0a1b2c3d.json',
		'/data/engine.json',
		'/data/kept/caf-2010-2018.json',
		'/data/drm/play/ines.json',
		'/data/drm/example.dsn'
	])('takes %s', (path) => expect(isForOffline(path)).toBe(true));

	it.each([
		'/404.html',
		'/fr/index.html.gz',
		'/fr/charts/index.html',
		'/fr/charts/ratios.png',
		'/fr/embed/ratios/index.html',
		'/en/frozen/abc/ratios/index.html',
		'/data/facts.json',
		'/data/drm/messages.zip',
		'/service-worker.js',
		'/share/fr.png'
	])('leaves %s', (path) => expect(isForOffline(path)).toBe(false));
});

describe('offlineList', () => {
	it('names pages by their address and counts what travels', () => {
		write('fr/index.html', 'x'.repeat(1000));
		write('fr/index.html.gz', 'y'.repeat(30));
		write('data/engine.json', '{}');
		const { text, files, bytes } = offlineList(dir);
		expect(text).toMatch(/^[0-9a-f]{16} \/data\/engine\.json\|[0-9a-f]{16} \/fr\/$/);
		expect({ files, bytes }).toEqual({ files: 2, bytes: 32 });
	});

	it('has another version where one byte of one file differs, and only then', () => {
		write('fr/index.html', 'a');
		const { version } = offlineList(dir);
		write('fr/other.txt', 'left out');
		expect(offlineList(dir).version).toBe(version);
		write('fr/index.html', 'b');
		expect(offlineList(dir).version).not.toBe(version);
	});

	it('refuses a name that could leave its string', () => {
		write("_app/immutable/a'b.js", '');
		expect(() => offlineList(dir)).toThrow(/a'b\.js/);
	});
});

describe('withOffline', () => {
	const run = () =>
		withOffline(
			{ name: 'none', adapt: () => {} },
			dir
			// @ts-expect-error only the log is used of it
		).adapt({ log: { minor: () => {} } });

	it('writes the list into the worker, and its size beside it', async () => {
		write('fr/index.html', 'a');
		write('service-worker.js', 'const v = `@kept-version@`, l = parse("@kept-list@");');
		await run();
		const { version, text } = offlineList(dir);
		expect(readFileSync(join(dir, 'service-worker.js'), 'utf8')).toBe(
			`const v = \`${version}\`, l = parse("${text}");`
		);
		expect(JSON.parse(readFileSync(join(dir, 'offline.json'), 'utf8'))).toEqual({
			version,
			files: 1,
			bytes: 1
		});
	});

	it('fails the build where the worker is missing, or has no place for it', async () => {
		await expect(run()).rejects.toThrow('service-worker.js: not built');
		write('service-worker.js', '');
		await expect(run()).rejects.toThrow('no @kept-version@ in it');
	});
});
