import { describe, expect, it } from 'vitest';
import { refusedLicences } from './licences.mjs';
import { FOLDERS, lockedPackages } from './locked.mjs';

/** @param {string} name @param {string | null} license */
const one = (name, license) => refusedLicences([{ name, version: '1.0.0', license }]);

describe('refusedLicences', () => {
	it('refuses what nobody has agreed to, and what says nothing', () => {
		expect(one('a', 'GPL-3.0-only')).toEqual(['a@1.0.0: GPL-3.0-only']);
		expect(one('a', null)).toEqual(['a@1.0.0: no licence said']);
		expect(one('a', 'MPL-2.0')).toHaveLength(1);
	});

	it('lets through what is allowed, a choice that is, and the exceptions', () => {
		expect(one('a', 'MIT')).toEqual([]);
		expect(one('a', '(GPL-2.0 OR MIT)')).toEqual([]);
		expect(one('a', 'GPL-2.0 AND MIT')).toHaveLength(1);
		expect(one('lightningcss-linux-x64-gnu', 'MPL-2.0')).toEqual([]);
	});

	it.each(FOLDERS)('lets through every package of %s', (folder) => {
		const packages = lockedPackages(folder);
		expect(packages.length).toBeGreaterThan(10);
		expect(refusedLicences(packages)).toEqual([]);
	});
});
