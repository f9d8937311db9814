import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * A script served by itself: `look` for frames before they paint, `views` for what moves in them,
 * `walk` for the arrows within a picture, `component` for the pages that take a chart in without a frame.
 */
export type PageScript = 'look' | 'views' | 'walk' | 'component';

/** Where each begins, and the browsers that it is made for. */
const ENTRIES: Record<PageScript, { entry: string; target: string }> = {
	look: { entry: 'script/look.entry.ts', target: 'es2019' },
	views: { entry: 'script/views.entry.ts', target: 'es2019' },
	walk: { entry: 'script/walk.entry.ts', target: 'es2019' },
	/* Style sheets made by a script came later than private fields. */
	component: { entry: 'component/component.entry.ts', target: 'es2022' }
};

/**
 * The script, whole and small: a classic one, since a sandboxed frame may be refused a module. For
 * build time and for tests, run from the root of the repository.
 *
 * @returns JavaScript
 * @throws {Error} when it does not build
 */
export async function pageScript(name: PageScript): Promise<string> {
	const { entry, target } = ENTRIES[name];
	const output = await build({
		configFile: false,
		envDir: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			write: false,
			target,
			minify: true,
			modulePreload: false,
			lib: {
				entry: resolve('src/lib/embed', entry),
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
