import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { BUILD, ROOT } from '../../../scripts/lib/project.mjs';
import { headersFor } from '../../../scripts/lib/site-headers.mjs';
import { siteHandler } from '../../../scripts/lib/static-site.mjs';

const HOSTS = join(ROOT, 'tests', 'hosts');
/** Where our own server puts the page that stands in for a chart, beside the real ones. */
export const STAND_IN = '/fr/embed/stand-in/';

/** The finished site on one origin, and the pages of newsrooms that frame it on another. */
export interface TwoOrigins {
	site: string;
	/**
	 * The address of a host page that frames a page of the site; as in a browser that cannot size a
	 * frame by itself, unless `native`.
	 */
	host(name: string, embed: string, options?: { other?: string; native?: boolean }): string;
	close(): Promise<void>;
}

/** Start both servers. */
export async function twoOrigins(): Promise<TwoOrigins> {
	const finished = siteHandler(BUILD);
	const site = await serve('localhost', (req, res) => {
		const path = new URL(req.url!, 'http://localhost').pathname;
		if (!path.startsWith(STAND_IN)) return finished(req, res);
		const name = path === STAND_IN ? 'stand-in.html' : path.slice(STAND_IN.length);
		res.writeHead(200, headersFor(path)).end(readFileSync(join(HOSTS, 'site', basename(name))));
	});
	/* By number and not by name: another origin, and another site. */
	const hosts = await serve('127.0.0.1', (req, res) => {
		const { pathname, searchParams } = new URL(req.url!, 'http://127.0.0.1');
		const file = join(HOSTS, basename(pathname));
		if (!existsSync(file)) return res.writeHead(404).end();
		const page = readFileSync(file, 'utf8')
			.replaceAll('%SITE%', site.origin)
			.replaceAll('%EMBED%', site.origin + searchParams.get('embed'))
			.replaceAll('%OTHER%', site.origin + searchParams.get('other'))
			.replaceAll(
				'frame-sizing: content-height',
				searchParams.has('native') ? 'frame-sizing: content-height' : ''
			);
		res.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).end(page);
	});
	return {
		site: site.origin,
		host: (name, embed, { other = STAND_IN, native = false } = {}) => {
			const query = new URLSearchParams({ embed, other, ...(native ? { native: '' } : {}) });
			return `${hosts.origin}/${name}.html?${query}`;
		},
		close: async () => {
			await Promise.all([site.close(), hosts.close()]);
		}
	};
}

async function serve(host: string, listener: RequestListener) {
	const server = createServer(listener);
	await new Promise<void>((listening) => server.listen(0, host, listening));
	return {
		origin: `http://${host}:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
