import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { findCaddy } from '../../scripts/lib/caddy.mjs';
import { caddyHeaders } from '../../scripts/lib/caddy-headers.mjs';
import { runCaddy } from '../../scripts/lib/caddy-run.mjs';
import { BUILD, ROOT } from '../../scripts/lib/project.mjs';
import { headersFor } from '../../scripts/lib/site-headers.mjs';
import { fileOf } from './lib/build-folder.ts';
import { siteFiles } from './lib/site-files.ts';

const caddy = findCaddy(process.env);

/** What a server answers at an address, undecoded, without following it elsewhere. */
async function head(origin: string, path: string) {
	const response = await fetch(origin + path, { method: 'HEAD', redirect: 'manual' });
	return { status: response.status, headers: response.headers };
}

/** Expect the headers of the table at every address, from a server. */
async function expectTable(origin: string): Promise<void> {
	const files = siteFiles();
	expect(files.length).toBeGreaterThan(50);
	const wrong: string[] = [];
	for (const path of files) {
		const { status, headers } = await head(origin, encodeURI(path));
		if (status !== 200) wrong.push(`${path}: status ${status}`);
		for (const [name, value] of Object.entries(headersFor(path)))
			if (headers.get(name) !== value) wrong.push(`${path}: ${name} is ${headers.get(name)}`);
	}
	expect(wrong).toEqual([]);
}

/**
 * The headers that a static host reads for a path in `_headers`: those of every rule that fits, a
 * header given twice with both its values.
 */
function hostHeaders(text: string, path: string): Record<string, string> {
	const headers: Record<string, string> = {};
	let fits = false;
	for (const line of text.split('\n')) {
		if (line.startsWith('/'))
			fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : line === path;
		const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
		if (fits && name) headers[name] = name in headers ? `${headers[name]}, ${value}` : value!;
	}
	return headers;
}

test('our own server gives every file the headers of the table', ({ baseURL }) =>
	expectTable(baseURL!));

test('a static host reads the same in _headers', () => {
	const text = readFileSync(fileOf('/_headers')!, 'utf8');
	const wrong = siteFiles().flatMap((path) => {
		const read = hostHeaders(text, path);
		return Object.entries(headersFor(path))
			.filter(([name, value]) => name !== 'Content-Type' && read[name] !== value)
			.map(([name]) => `${path}: ${name} is ${read[name]}`);
	});
	expect(wrong).toEqual([]);
	/* The limit of Cloudflare Pages. */
	expect(text.match(/^\//gm)!.length).toBeLessThanOrEqual(100);
});

test('only embeds and frozen pages may be framed, by every way of serving', () => {
	const text = readFileSync(fileOf('/_headers')!, 'utf8');
	for (const path of ['/fr/embed/x/', '/en/embed/x/', '/fr/frozen/abc/x/', '/en/frozen/abc/x/']) {
		expect(headersFor(path)['Content-Security-Policy']).toBe('frame-ancestors *');
		if (path.includes('frozen') || fileOf('/charts.json'))
			expect(hostHeaders(text, path)['Content-Security-Policy']).toBe('frame-ancestors *');
	}
	for (const path of ['/', '/fr/', '/fr/method/', '/fr/embedded/', '/embed/frame.js', '/404.html'])
		expect(headersFor(path)['Content-Security-Policy']).toBe("frame-ancestors 'self'");
});

test('the configuration of Caddy is that of the table', () =>
	expect(
		readFileSync(join(ROOT, 'deploy', 'headers.caddy'), 'utf8'),
		'run "npm run deploy:headers"'
	).toBe(caddyHeaders()));

if (caddy === null) {
	console.log(
		'No Caddy on this machine: its answers are not tried (npm run serve:real installs it).'
	);
} else {
	test.describe('Caddy', () => {
		let origin: string;
		let stop: () => Promise<void>;
		test.beforeAll(async () => {
			const port = await freePort();
			origin = `http://localhost:${port}`;
			stop = await runCaddy(caddy, BUILD, port);
		});
		test.afterAll(() => stop());

		test('gives every file the headers of the table', () => expectTable(origin));

		test('sends the copies that the build compressed, and compresses the rest', async () => {
			const ask = async (path: string, encoding: string) => {
				const response = await fetch(origin + path, { headers: { 'accept-encoding': encoding } });
				return {
					encoding: response.headers.get('content-encoding'),
					vary: response.headers.get('vary'),
					bytes: Buffer.from(await response.arrayBuffer())
				};
			};
			for (const encoding of ['br', 'gzip'])
				expect(await ask('/fr/', encoding)).toMatchObject({ encoding, vary: 'Accept-Encoding' });
			expect((await ask('/fr/', 'identity')).encoding).toBeNull();
			expect((await ask('/data/facts.csv', 'gzip')).encoding).toBe('gzip');
			/* `fetch` has decoded them all. */
			const page = readFileSync(fileOf('/fr/')!);
			for (const encoding of ['br', 'gzip', 'identity'])
				expect((await ask('/fr/', encoding)).bytes.equals(page)).toBe(true);
			const copies = [
				brotliDecompressSync(readFileSync(`${fileOf('/fr/')}.br`)),
				gunzipSync(readFileSync(`${fileOf('/fr/')}.gz`))
			];
			expect(copies.every((copy) => copy.equals(page))).toBe(true);
		});

		test('answers a lost address with the page for it, kept for no time', async () => {
			for (const path of ['/nowhere', '/fr/nowhere/', '/_app/immutable/gone.js']) {
				const response = await fetch(origin + path);
				expect(response.status, path).toBe(404);
				expect(await response.text()).toBe(readFileSync(fileOf('/404.html')!, 'utf8'));
				const headers = Object.fromEntries(response.headers);
				expect(headers['cache-control'], path).not.toContain('immutable');
				expect(headers['content-security-policy'], path).toBe("frame-ancestors 'self'");
				expect(headers['content-type'], path).toContain('text/html');
			}
		});

		test('answers for a lost chart in any frame', async () => {
			for (const path of ['/en/embed/nowhere/', '/en/frozen/abc/fan/']) {
				const response = await fetch(origin + path);
				expect(response.status, path).toBe(404);
				expect(await response.text()).toBe(readFileSync(fileOf('/en/embed/404.html')!, 'utf8'));
				const headers = Object.fromEntries(response.headers);
				expect(headers['cache-control'], path).not.toContain('immutable');
				expect(headers['content-security-policy'], path).toBe('frame-ancestors *');
			}
		});

		test('gives a page one address, and says when a copy is still good', async () => {
			const { status, headers } = await head(origin, '/fr/method');
			expect(status).toBe(308);
			expect(headers.get('location')).toMatch(/\/fr\/method\/$/);
			const etag = (await fetch(`${origin}/fr/`)).headers.get('etag')!;
			const again = await fetch(`${origin}/fr/`, { headers: { 'if-none-match': etag } });
			expect(again.status).toBe(304);
		});
	});
}

function freePort(): Promise<number> {
	return new Promise((found) => {
		const probe = createServer().listen(0, 'localhost', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => found(port));
		});
	});
}
