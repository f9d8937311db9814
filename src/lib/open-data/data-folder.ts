import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const FOLDER = resolve('data');

/**
 * Every file of `data/`, by its path there with forward slashes, sorted; what starts with a dot is
 * for the repository alone. For build time, run from the root of the repository.
 */
export function dataFolderFiles(): string[] {
	return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1))
		.map((path) => path.split(sep).join('/'))
		.sort();
}

/** The bytes of one of them, as they are. @throws {Error} when there is none. */
export function readDataFile(path: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(join(FOLDER, path)));
}
