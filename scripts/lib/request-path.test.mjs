import { describe, expect, it } from 'vitest';
import { isPlainRange, requestPath } from './request-path.mjs';

describe('requestPath', () => {
	it('decodes the path and keeps the query', () => {
		expect(requestPath('/fr/m%C3%A9thode/?theme=dark&plain')).toEqual({
			pathname: '/fr/méthode/',
			query: '?theme=dark&plain'
		});
	});

	it.each(['/%', '/%E0%A4%A', '/a%00b', '/..%5Cb', 'http://elsewhere/', '*', '', undefined])(
		'refuses %s',
		(url) => expect(requestPath(url)).toBeNull()
	);
});

describe('isPlainRange', () => {
	it('accepts one range with a start', () => {
		expect(isPlainRange('bytes=0-99')).toBe(true);
		expect(isPlainRange('bytes=100-')).toBe(true);
	});

	it.each(['bytes=-5', 'bytes=9-2', 'bytes=0-1,5-6', 'lines=0-1', undefined])(
		'leaves %s alone',
		(range) => expect(isPlainRange(range)).toBe(false)
	);
});
