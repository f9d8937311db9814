import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteRun, readNotes } from './run-notes.mjs';
import { textTable } from './text-table.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'notes-'));
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

describe('notes of a run', () => {
	it('are read by table, in their order', () => {
		const path = join(folder, 'notes');
		vi.stubEnv('RUN_NOTES', path);
		noteRun('Fuzz', ['fragments', 100]);
		noteRun('Engines', ['Firefox', 'é "quoted"\n']);
		noteRun('Fuzz', ['messages', 7]);
		const notes = readNotes(path);
		expect(notes.get('Fuzz')).toEqual([
			['fragments', 100],
			['messages', 7]
		]);
		expect(notes.get('Engines')).toEqual([['Firefox', 'é "quoted"\n']]);
	});

	it('are none where nothing was noted, or nothing asked for them', () => {
		vi.stubEnv('RUN_NOTES', '');
		noteRun('Fuzz', ['fragments', 100]);
		expect(readNotes(join(folder, 'none')).size).toBe(0);
	});
});

describe('textTable', () => {
	it('aligns the first column to the left and the others to the right', () => {
		expect(
			textTable('Fuzz', [
				['a', 1],
				['long', 100],
				['b', 7, 'x']
			])
		).toBe('Fuzz\n  a       1\n  long  100\n  b       7  x');
	});
});
