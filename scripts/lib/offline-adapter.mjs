import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { offlineList } from './offline-list.mjs';

/** @param {string} file @param {string} text */
function writeCompressed(file, text) {
	writeFileSync(file, text);
	writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
	writeFileSync(`${file}.br`, brotliCompressSync(text));
}

/**
 * Tell the worker that keeps the site which files there are, once they are all written; how many
 * and how large goes to `/offline.json`, for the page that offers it.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter what writes the site
 * @param {string} dir where to
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withOffline(adapter, dir = 'build') {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const file = join(dir, 'service-worker.js');
			if (!existsSync(file)) throw new Error(`${file}: not built`);
			const { version, text, files, bytes } = offlineList(dir);
			const source = readFileSync(file, 'utf8');
			for (const place of ['@kept-version@', '@kept-list@'])
				if (!source.includes(place)) throw new Error(`${file}: no ${place} in it`);
			const filled = source.replaceAll('@kept-version@', version).replace('@kept-list@', text);
			writeCompressed(file, filled);
			writeCompressed(join(dir, 'offline.json'), JSON.stringify({ version, files, bytes }));
			builder.log.minor(`Kept for offline: ${files} files, ${bytes} bytes`);
		}
	};
}
