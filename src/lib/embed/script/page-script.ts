import { resolve } from 'node:path';
import { build } from 'vite';

/** A script of the pages in frames: `look` before they paint, `views` for what moves. */
export type PageScript = 'look' | 'views';

/**
 * The script, whole and small: a classic one, since a sandboxed frame may be refused a module. For
 * build time and for tests, run from the root of the repository.
 *
 * @returns JavaScript
 * @throws {Error} when it does not build
 */
export async function pageScript(name: PageScript): Promise<string> {
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
				entry: resolve(`src/lib/embed/script/${name}.entry.ts`),
				formats: ['iife'],
				name: 'scoreEmbed'
			}
		}
	});
	const [made] = [output].flat() as { output: { code?: string }[] }[];
	const code = made?.output[0]?.code;
	if (!code) throw new Error(`the script "${name}" built to nothing`);
	return code;
}
