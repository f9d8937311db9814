import { resolve } from 'node:path';
import { build } from 'vite';

/** The ends of a frame: `parent` runs in the host's page, `child` in ours. */
export type FrameEnd = 'parent' | 'child';

/**
 * The script of one end, whole and small: a classic script, for browsers of 2019 and later.
 * For build time and for tests, run from the root of the repository.
 *
 * @returns JavaScript
 * @throws {Error} when it does not build
 */
export async function frameScript(end: FrameEnd): Promise<string> {
	const output = await build({
		configFile: false,
		envDir: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			write: false,
			target: 'es2019',
			minify: true,
			modulePreload: false,
			lib: {
				entry: resolve(`src/lib/embed/frame/${end}.entry.ts`),
				formats: ['iife'],
				name: 'scoreFrame'
			}
		}
	});
	const [made] = [output].flat() as { output: { code?: string }[] }[];
	const code = made?.output[0]?.code;
	if (!code) throw new Error(`the ${end} end of a frame built to nothing`);
	return code;
}
