import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHandler } from './static-site.mjs';

const dir = mkdtempSync(join(tmpdir(), 'score-site-'));
const page = '<!doctype html><html lang="fr"><h1>Page</h1></html>';
const script = 'console.info(1);'.repeat(50);
/** @type {Record<string, string | Buffer>} */
const files = {
	'index.html': page,
	'404.html': '<h1>Introuvable</h1>',
	'fr/index.html': page,
	'fr/embed/404.html': '<h1>Aucune figure</h1>',
	'fr/embed/ratio/index.html': page,
	'fr/frozen/abc/ratio/index.html': page,
	'fr/charts/ratio.csv': 'a,b\n',
	'_app/immutable/entry.js': script,
	'_app/immutable/entry.js.gz': gzipSync(script)
};
/** @type {import('node:http').Server} */
let server;

beforeAll(async () => {
	for (const [name, body] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, name)), { recursive: true });
		writeFileSync(join(dir, name), body);
	}
	server = createServer(siteHandler(dir));
	await new Promise((ready) => server.listen(0, () => ready(undefined)));
});

afterAll(() => {
	server.close();
	rmSync(dir, { recursive: true });
});

/**
 * One bare request: `fetch` would tidy the path and follow redirections.
 * @param {string} path
 * @param {import('node:http').RequestOptions} [options]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: string }>}
 */
function ask(path, options = {}) {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return new Promise((done, fail) => {
		const req = request({ ...options, port, path, agent: false }, (res) => {
			/** @type {Buffer[]} */
			const chunks = [];
			res.on('data', (chunk) => chunks.push(chunk));
			res.on('end', () =>
				done({
					status: res.statusCode ?? 0,
					headers: res.headers,
					body: Buffer.concat(chunks).toString()
				})
			);
		});
		req.on('error', fail);
		req.end();
	});
}

describe('siteHandler', () => {
	it('serves a page, not to be framed elsewhere and always asked again', async () => {
		const { status, headers, body } = await ask('/fr/?x=1');
		expect(status).toBe(200);
		expect(body).toBe(page);
		expect(headers).toMatchObject({
			'content-type': 'text/html;charset=utf-8',
			'cache-control': 'public, max-age=0, s-maxage=60, must-revalidate',
			'content-security-policy': "frame-ancestors 'self'",
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin'
		});
	});

	it.each(['/fr/embed/ratio/', '/fr/frozen/abc/ratio/', '/fr/embed/ratio/?theme=dark'])(
		'lets any site frame %s',
		async (path) =>
			expect((await ask(path)).headers['content-security-policy']).toBe('frame-ancestors *')
	);

	it('gives one address to a page, its query kept', async () => {
		const { status, headers } = await ask('/fr/embed/ratio?plain');
		expect(status).toBe(308);
		expect(headers.location).toBe('/fr/embed/ratio/?plain');
	});

	it('never redirects to another host', async () => {
		expect((await ask('//fr')).status).toBe(404);
	});

	it.each([
		'/nowhere',
		'/fr/nowhere/',
		'/fr/charts/ratio.csv/',
		'/../package.json',
		'/constructor'
	])('answers 404 to %s, with the page for it', async (path) => {
		const { status, body, headers } = await ask(path);
		expect(status).toBe(404);
		expect(body).toBe(files['404.html']);
		expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
	});

	it.each(['/fr/embed/nowhere/', '/fr/embed/nowhere', '/fr/frozen/abc/nowhere/'])(
		'answers 404 to %s in any frame, kept for no time',
		async (path) => {
			const { status, body, headers } = await ask(path);
			expect([status, body]).toEqual([404, files['fr/embed/404.html']]);
			expect(headers['content-security-policy']).toBe('frame-ancestors *');
			expect(headers['cache-control']).toContain('max-age=0');
		}
	);

	it.each(['/%', '/%C3%28', '/a%00b'])('answers 400 to %s and goes on', async (path) => {
		expect((await ask(path)).status).toBe(400);
		expect((await ask('/fr/')).status).toBe(200);
	});

	it('answers HEAD without a body, also where there is no page', async () => {
		const head = await ask('/fr/', { method: 'HEAD' });
		expect([head.status, head.body]).toEqual([200, '']);
		expect(head.headers['content-length']).toBe(String(page.length));
		const missing = await ask('/nowhere', { method: 'HEAD' });
		expect([missing.status, missing.body]).toEqual([404, '']);
	});

	it('answers 405 to what would write', async () => {
		const { status, headers } = await ask('/fr/', { method: 'POST' });
		expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
	});

	it('keeps hashed files for ever, compressed where asked for', async () => {
		const plain = await ask('/_app/immutable/entry.js');
		expect(plain.body).toBe(script);
		expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect(plain.headers['content-type']).toBe('text/javascript;charset=utf-8');
		expect(plain.headers['access-control-allow-origin']).toBe('*');
		const zipped = await ask('/_app/immutable/entry.js', {
			headers: { 'accept-encoding': 'gzip' }
		});
		expect(zipped.headers['content-encoding']).toBe('gzip');
	});

	it('names the encoding of text files', async () => {
		const { headers } = await ask('/fr/charts/ratio.csv');
		expect(headers['content-type']).toBe('text/csv;charset=utf-8');
	});

	it('says nothing new about a page that did not change', async () => {
		const { headers } = await ask('/fr/');
		const again = await ask('/fr/', { headers: { 'if-none-match': headers.etag ?? '' } });
		expect([again.status, again.body]).toEqual([304, '']);
	});

	it('answers a range, and ignores one that makes no sense', async () => {
		const part = await ask('/fr/', { headers: { range: 'bytes=0-3' } });
		expect([part.status, part.body]).toEqual([206, page.slice(0, 4)]);
		expect((await ask('/fr/', { headers: { range: 'bytes=9-2' } })).status).toBe(200);
	});
});
