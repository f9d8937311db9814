import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A JSON file, or null where there is none. */
export function readState<T>(path: string): T | null {
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null;
}

/** Write a JSON file whole or not at all, so that an interruption never leaves half of one. */
export function writeState(path: string, state: unknown): void {
	mkdirSync(dirname(path), { recursive: true });
	const next = `${path}.next`;
	writeFileSync(next, JSON.stringify(state));
	renameSync(next, path);
}
