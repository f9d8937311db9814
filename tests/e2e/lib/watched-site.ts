import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersFor } from '../../../scripts/lib/site-headers.mjs';
import { siteHandler } from '../../../scripts/lib/static-site.mjs';
import { BUILD } from '../../../scripts/lib/project.mjs';
import { fileOf } from './build-folder.ts';

/** The finished site, with one script before all others in the story: it notes what goes wrong. */
export interface WatchedSite {
	origin: string;
	close(): Promise<void>;
}

const SCRIPT = '/watch.js';
/* A figure that comes in as its block does is measured a frame later, which Firefox tells as an
   error of the window: no script has failed. */
const WATCH = `
	window.complaints = [];
	const note = (...words) => complaints.push(words.map(String).join(' '));
	for (const level of ['error', 'warn']) console[level] = note;
	addEventListener('error', (event) => event.message?.startsWith('ResizeObserver loop') || note(event.message ?? 'not loaded: ' + event.target.outerHTML), true);
	addEventListener('unhandledrejection', (event) => note(event.reason));
	addEventListener('securitypolicyviolation', (event) => note(event.violatedDirective, event.blockedURI));
`;

/**
 * Start it. For browsers whose driver tells nothing of a page's console; the script is a file of
 * the site's own origin, which its content policy lets in.
 */
export async function watchedSite(): Promise<WatchedSite> {
	const finished = siteHandler(BUILD);
	const server = createServer((req, res) => {
		const path = req.url!.split(/[?#]/)[0]!;
		if (path === SCRIPT)
			return res.writeHead(200, { 'content-type': 'text/javascript;charset=utf-8' }).end(WATCH);
		if (!/^\/(fr|en)\/$/.test(path)) return finished(req, res);
		const page = readFileSync(fileOf(path)!, 'utf8');
		const watched = page.replace('<head>', `<head><script src="${SCRIPT}"></script>`);
		res.writeHead(200, { ...headersFor(path), 'cache-control': 'no-store' }).end(watched);
	});
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
