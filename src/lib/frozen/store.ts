import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const STORE = resolve('frozen');

/** For build time and for tests, run from the root of the repository: what is kept of one kind. */
export function keptFiles(kind: 'pages' | 'assets'): string[] {
	return readdirSync(join(STORE, kind)).sort();
}

/** The bytes of a kept file, as they are. @throws {Error} when there is none. */
export function readKept(kind: 'pages' | 'assets', name: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(join(STORE, kind, name)));
}
