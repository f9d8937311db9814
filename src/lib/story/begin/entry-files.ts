import { readFileSync } from 'node:fs';

const SOURCE = 'src/lib/story/begin/begin.entry.ts';
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

type Manifest = Record<string, { file: string; imports?: string[] }>;

/**
 * The script that takes the story over, and those that it needs at once, as they were built.
 *
 * @returns addresses on the site, the script first; in development that of the source
 * @throws {Error} where pages are drawn before scripts are built
 */
export function entryFiles(): string[] {
	if (import.meta.env.DEV) return [`/${SOURCE}`];
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
	const seen = new Set<string>();
	const add = (key: string) => {
		const chunk = manifest[key];
		if (!chunk) throw new Error(`${MANIFEST} knows nothing of ${key}`);
		if (seen.has(chunk.file)) return;
		seen.add(chunk.file);
		chunk.imports?.forEach(add);
	};
	add(SOURCE);
	return [...seen].map((file) => `/${file}`);
}
