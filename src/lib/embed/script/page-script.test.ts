import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageScript } from './page-script.ts';

/** Most that each may weigh, compressed, in bytes. */
const BUDGETS = { look: 400, views: 1_500, walk: 1_500, component: 3_700 } as const;

it.each(['look', 'views', 'walk', 'component'] as const)(
	'builds %s: classic, small, nothing imported',
	async (name) => {
		const code = await pageScript(name);
		expect(code).toMatch(/^\(function\(\)\{/);
		expect(code).not.toMatch(/\bimport\b|\bexport\b|sourceMappingURL/);
		expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(BUDGETS[name]);
		expect(code).not.toMatch(/\beval\(|new Function/);
	}
);
