import { describe, expect, it } from 'vitest';
import { outdatedPackages } from './packages.mjs';

const wanted = {
	packages: {
		'': { version: '1.0.0' },
		'node_modules/a': { version: '1.0.0', integrity: 'x' },
		'node_modules/b-mac': { version: '1.0.0', optional: true },
		'node_modules/c-left-over': { version: '1.0.0', extraneous: true }
	}
};

describe('outdatedPackages', () => {
	it('finds everything missing where nothing is installed', () => {
		expect(outdatedPackages(wanted, null)).toEqual(['node_modules/a']);
	});

	it('is content with the same versions, less what npm does not install here', () => {
		const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } };
		expect(outdatedPackages(wanted, installed)).toEqual([]);
	});

	it('names a package that changed, optional ones included', () => {
		const installed = {
			packages: {
				'node_modules/a': { version: '0.9.0', integrity: 'w' },
				'node_modules/b-mac': { version: '0.9.0' }
			}
		};
		expect(outdatedPackages(wanted, installed)).toEqual(['node_modules/a', 'node_modules/b-mac']);
	});
});
