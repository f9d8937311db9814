import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { notFoundPath } from './not-found.mjs';
import { isPlainRange, requestPath } from './request-path.mjs';
import { headersFor } from './site-headers.mjs';

/**
 * The URLs of the folders that hold an index page, without their final slash.
 * @param {string} dir
 */
function indexedFolders(dir) {
	return new Set(
		readdirSync(dir, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith(`${sep}index.html`))
			.map((name) => `/${name.split(sep).slice(0, -1).join('/')}`)
	);
}

/**
 * Serve a finished static site: one address a page (the one with the final
 * slash), compressed copies where the build made them, the page for lost addresses for the rest.
 * The files are listed once: build before calling it.
 *
 * @param {string} dir the folder of the site
 * @returns {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => void}
 */
export function siteHandler(dir) {
	const folders = indexedFolders(dir);
	/** @param {string} path */
	const notFoundPage = (path) => {
		const file = join(dir, path);
		return existsSync(file)
			? readFileSync(file)
			: Buffer.from('<!doctype html><title>404</title><h1>404</h1>\n');
	};
	const serve = sirv(dir, {
		etag: true,
		brotli: true,
		gzip: true,
		maxAge: 0,
		setHeaders: (res, pathname) => {
			for (const [name, value] of Object.entries(headersFor(pathname))) res.setHeader(name, value);
		}
	});

	return (req, res) => {
		/** @param {number} status @param {string | Buffer} body @param {Record<string, string>} [extra] */
		const answer = (status, body, extra = {}, page = '/404.html') => {
			res.writeHead(status, {
				...headersFor(page),
				'Content-Length': Buffer.byteLength(body),
				...extra
			});
			res.end(req.method === 'HEAD' ? undefined : body);
		};
		if (req.method !== 'GET' && req.method !== 'HEAD')
			return answer(405, 'Method not allowed\n', { Allow: 'GET, HEAD', Connection: 'close' });

		const target = requestPath(req.url);
		if (!target) return answer(400, 'Bad request\n');
		const { pathname, query } = target;
		const lost = () => {
			const page = notFoundPath(pathname);
			answer(404, notFoundPage(page), {}, page);
		};
		if (folders.has(pathname))
			return answer(308, '', { Location: `${encodeURI(pathname)}/${query}` });
		if (pathname.endsWith('/') && pathname !== '/' && !folders.has(pathname.slice(0, -1)))
			return lost();

		if (!isPlainRange(req.headers.range)) delete req.headers.range;
		serve(req, res, lost);
	};
}
