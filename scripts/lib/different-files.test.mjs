import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { differentFiles } from './different-files.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'folders-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {Record<string, string>} files */
function fill(name, files) {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(folder, name, path, '..'), { recursive: true });
		writeFileSync(join(folder, name, path), text);
	}
	return join(folder, name);
}

it('names what is in one folder alone, and what is not the same in both', () => {
	const one = fill('one', { 'a.txt': 'a', 'sub/b.txt': 'b', 'sub/same.txt': 's' });
	const other = fill('other', { 'sub/b.txt': 'B', 'sub/c.txt': 'c', 'sub/same.txt': 's' });
	expect(differentFiles(one, other)).toEqual(['a.txt', 'sub/b.txt', 'sub/c.txt']);
	expect(differentFiles(one, one)).toEqual([]);
});
