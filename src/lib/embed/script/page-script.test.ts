import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageScript } from './page-script.ts';

it.each(['look', 'views'] as const)('builds %s: classic, small, nothing imported', async (name) => {
	const code = await pageScript(name);
	expect(code).toMatch(/^\(function\(\)\{/);
	expect(code).not.toMatch(/\bimport\b|\bexport\b|sourceMappingURL/);
	expect(gzipSync(code).length).toBeLessThan(1_500);
});
