import { describe, expect, it } from 'vitest';
import { publicOrigin } from './origin.mjs';

describe('publicOrigin', () => {
	it('is the port served on by default', () => {
		expect(publicOrigin(undefined, 5000)).toBe('http://localhost:5000');
		expect(publicOrigin('', 5000)).toBe('http://localhost:5000');
	});

	it('loses its final slash', () => {
		expect(publicOrigin('https://example.org/', 5000)).toBe('https://example.org');
		expect(publicOrigin('http://example.org:8080', 5000)).toBe('http://example.org:8080');
	});

	it.each(['example.org', 'https://example.org/fr', 'ftp://example.org', 'https://example.org?x'])(
		'refuses %s',
		(text) => expect(() => publicOrigin(text, 5000)).toThrow(`PUBLIC_ORIGIN is "${text}"`)
	);
});
