import { posix } from 'node:path';

const PURE = ['scoring', 'population', 'control', 'drm'];
const DRAWN = ['charts', 'story', 'embed', 'routes'];

/**
 * The arrows of the code, as what each room may not import. The way is
 * routes → story, charts → scoring, population, control, drm → data; `format`,
 * `i18n` and `markup` are used by all and use none of them.
 * @type {Record<string, string[]>}
 */
const FORBIDDEN = {
	data: [...PURE, ...DRAWN, 'cli'],
	...Object.fromEntries(PURE.map((room) => [room, [...DRAWN, 'cli', 'content']])),
	format: [...PURE, ...DRAWN, 'cli', 'content'],
	i18n: [...PURE, ...DRAWN, 'cli'],
	charts: ['story', 'routes', 'cli'],
	embed: ['story', 'routes', 'cli'],
	story: ['routes', 'cli'],
	markup: [...PURE, ...DRAWN, 'cli'],
	cli: DRAWN
};

/**
 * The room that a file belongs to: the folder under `src/lib`, else under `src`.
 * `story/markup` is a room of its own: the text that charts and story both set.
 * @param {string} path from the repository, with forward slashes
 * @returns {string | null} null outside `src`
 */
export function roomOf(path) {
	return /^src\/(?:lib\/(?:story\/(?=markup\/))?)?([^/]+)\//.exec(path)?.[1] ?? null;
}

/**
 * The file that an import names, where it is one of the project's.
 *
 * @param {string} from the importing file, from the repository
 * @param {string} specifier as written in the import
 * @returns {string | null} a path from the repository, null for a package
 */
export function importedPath(from, specifier) {
	if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
	const alias = /^[#$](lib|content|data)\/(.+)$/.exec(specifier);
	if (!alias) return null;
	const [, name = '', rest = ''] = alias;
	return name === 'data' ? `data/${rest}` : `src/${name}/${rest}`;
}

/**
 * @param {string} from the importing file, from the repository
 * @param {string} specifier as written in the import
 * @returns {{ from: string, to: string } | null} the arrow that goes the wrong way, if it does
 */
export function wrongArrow(from, specifier) {
	const target = importedPath(from, specifier);
	const here = roomOf(from);
	const there = target === null ? null : roomOf(target);
	if (here === null || there === null || !FORBIDDEN[here]?.includes(there)) return null;
	return { from: here, to: there };
}
