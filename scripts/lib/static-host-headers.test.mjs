import { describe, expect, it } from 'vitest';
import { ROOT } from './project.mjs';
import { siteSections } from './site-sections.mjs';
import { staticHostHeaders } from './static-host-headers.mjs';

/** @param {string} text @param {string} path */
const block = (text, path) => text.split('\n\n').find((rule) => rule.startsWith(`${path}\n`)) ?? '';

describe('siteSections', () => {
	const sections = siteSections(ROOT);

	it('names the pages of both languages, the data and the frozen charts', () =>
		expect(sections).toEqual(
			expect.arrayContaining(['/', '/fr/', '/en/method/*', '/data/*', '/fr/frozen/*', '/embed/*'])
		));

	it('has no part inside another, so that no host puts two values together', () => {
		for (const one of sections.filter((path) => path.endsWith('*')))
			expect(
				sections.filter((other) => other !== one && other.startsWith(one.slice(0, -1))),
				one
			).toEqual([]);
	});
});

describe('staticHostHeaders', () => {
	const text = staticHostHeaders(['/fr/method/*', '/fr/embed/*', '/_app/immutable/*']);

	it('lets other sites frame the embeds alone', () => {
		expect(block(text, '/fr/embed/*')).toContain('Content-Security-Policy: frame-ancestors *');
		expect(block(text, '/fr/method/*')).toContain("frame-ancestors 'self'");
	});

	it('keeps for a year what is named after its content', () =>
		expect(block(text, '/_app/immutable/*')).toContain('max-age=31536000, immutable'));

	it('says once, for everything, what does not change with the path', () => {
		expect(text.match(/nosniff/g)).toHaveLength(1);
		expect(block(text, '/*')).not.toMatch(/Cache-Control|Content-Security-Policy/);
	});
});
