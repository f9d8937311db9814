import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostNpm } from './npm.mjs';
import { ROOT } from './project.mjs';

const inProject = join(ROOT, 'node_modules/.bin');

describe('hostNpm', () => {
	it('is the npm that started us, on its own Node', () => {
		const npm = hostNpm({
			PATH: [inProject, '/usr/bin'].join(delimiter),
			npm_node_execpath: '/usr/bin/node',
			npm_execpath: '/usr/lib/npm/bin/npm-cli.js'
		});
		expect([npm.command, ...npm.args]).toEqual(['/usr/bin/node', '/usr/lib/npm/bin/npm-cli.js']);
		expect(npm.env.PATH).toBe('/usr/bin');
	});

	it('is the npm of the PATH otherwise, never on the Node that npm ci removes', () => {
		const npm = hostNpm({
			PATH: [inProject, '/usr/bin'].join(delimiter),
			npm_node_execpath: join(inProject, 'node'),
			npm_execpath: '/usr/lib/npm/bin/npm-cli.js'
		});
		expect([npm.command, ...npm.args]).toEqual(['npm']);
		expect(hostNpm({ PATH: '/usr/bin', npm_execpath: '/usr/lib/yarn.js' }).command).toBe('npm');
	});
});
