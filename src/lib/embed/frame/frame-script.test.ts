import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { frameScript } from './frame-script.ts';

describe('frameScript', async () => {
	const scripts = await Promise.all([frameScript('parent'), frameScript('child')]);

	it('keeps both ends together under 1.5 kB, compressed', () => {
		const bytes = scripts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
		expect(bytes).toBeGreaterThan(400);
		expect(bytes).toBeLessThanOrEqual(1_500);
	});

	it.each(scripts)('leaves nothing on the window and imports nothing: %#', (code) => {
		expect(code).toMatch(/^\(function\(\)\{/);
		expect(code).not.toMatch(/\bimport\b|\bexport\b|sourceMappingURL/);
	});
});
