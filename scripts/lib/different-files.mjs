import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** @param {string} folder the paths of its files, with slashes, sorted */
const filesOf = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();

/**
 * The files by which two folders differ: in one alone, or not the same to the byte.
 *
 * @param {string} one
 * @param {string} other
 * @returns {string[]} their paths in the folders, sorted
 */
export function differentFiles(one, other) {
	const own = new Set(filesOf(one));
	const others = new Set(filesOf(other));
	return [...new Set([...own, ...others])]
		.filter(
			(path) =>
				!own.has(path) ||
				!others.has(path) ||
				!readFileSync(join(one, path)).equals(readFileSync(join(other, path)))
		)
		.sort();
}
