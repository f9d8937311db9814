import { describe, expect, it } from 'vitest';
import { parseKeptList } from './kept-list.ts';
import { keptPath } from './kept-path.ts';

const ORIGIN = 'https://example.org';
const list = parseKeptList('aa /|bb /fr/|cc /data/a b.json|dd /fr/method/');
const at = (url: string) => keptPath(list, new URL(url, ORIGIN), ORIGIN);

describe('parseKeptList', () => {
	it('reads digests by path, spaces in a path included', () =>
		expect(Object.fromEntries(list)).toEqual({
			'/': 'aa',
			'/fr/': 'bb',
			'/data/a b.json': 'cc',
			'/fr/method/': 'dd'
		}));

	it('reads none from the mark that the build replaces', () =>
		expect(parseKeptList('@kept-list@').size).toBe(0));
});

describe('keptPath', () => {
	it('answers a page whatever its query, and leaves the fragment to the page', () =>
		expect(at('/fr/?a=b#v=1&rsa=oui')).toEqual({ path: '/fr/' }));

	it('sends a page asked for without its slash to its address, the query kept', () =>
		expect(at('/fr/method?a=b')).toEqual({ redirect: '/fr/method/?a=b' }));

	it.each(['/fr/charts/ratios/', '/fr/embed/ratios/', '/fr/method/x', '/data/', '/FR/'])(
		'leaves %s to the network',
		(path) => expect(at(path)).toBeNull()
	);

	it.each(['https://example.com/fr/', 'http://example.org/fr/', 'https://example.org:81/fr/'])(
		'never answers another host: %s',
		(url) => expect(at(url)).toBeNull()
	);
});
