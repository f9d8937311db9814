import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { siteVersion } from './site-version.mjs';

/** @type {string} */
let root;
/** @param {string} path @param {string} text */
function write(path, text) {
	mkdirSync(join(root, path, '..'), { recursive: true });
	writeFileSync(join(root, path), text);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'version-'));
	for (const folder of ['data', 'scripts/lib', 'src', 'static']) write(`${folder}/a.ts`, folder);
	for (const file of ['package-lock.json', 'vite.config.ts']) write(file, '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

it('is the same for the same sources, wherever they are', () => {
	const version = siteVersion(root, {});
	expect(version).toMatch(/^[0-9a-f]{16}$/);
	const copy = mkdtempSync(join(tmpdir(), 'version-'));
	cpSync(root, copy, { recursive: true });
	expect(siteVersion(copy, {})).toBe(version);
	rmSync(copy, { recursive: true });
});

it('is another with another file, name, setting, or frozen chart', () => {
	const seen = new Set([siteVersion(root, {})]);
	write('src/a.ts', 'changed');
	seen.add(siteVersion(root, {}));
	write('src/b.ts', '');
	seen.add(siteVersion(root, {}));
	seen.add(siteVersion(root, { PUBLIC_ORIGIN: 'https://example.org' }));
	write('frozen/x.json', '{}');
	seen.add(siteVersion(root, {}));
	expect(seen.size).toBe(5);
});

it('does not change with a test', () => {
	const version = siteVersion(root, {});
	write('src/a.test.ts', 'anything');
	expect(siteVersion(root, {})).toBe(version);
});
