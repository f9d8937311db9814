import { describe, expect, it } from 'vitest';
import { chartAddress } from './chart-address.ts';

describe('chartAddress', () => {
	it('names the page of the frame, of today or frozen', () => {
		expect(chartAddress('fan', 'en', '')).toEqual({
			lang: 'en',
			slug: 'fan',
			path: '/en/embed/fan/'
		});
		expect(chartAddress('fan', 'fr', '0123456789abcdef').path).toBe(
			'/fr/frozen/0123456789abcdef/fan/'
		);
	});

	it('speaks French where it is asked for no language of ours', () => {
		for (const lang of ['', 'de', 'FR', '../en'])
			expect(chartAddress('fan', lang, '').path).toBe('/fr/embed/fan/');
	});

	it.each([
		['', ''],
		['../about', ''],
		['fan/../..', ''],
		['//evil.example', ''],
		['Fan', ''],
		['fan', 'latest'],
		['fan', '0123456789abcde/']
	])('asks for nothing where no chart can have the name "%s" "%s"', (chart, frozen) => {
		expect(chartAddress(chart, 'fr', frozen).path).toBeNull();
	});
});
