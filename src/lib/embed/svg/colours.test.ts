import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOURS } from './colours.ts';

it('are those of the light theme of the pages', () => {
	const css = readFileSync('src/app.css', 'utf8');
	for (const [name, colour] of Object.entries(COLOURS))
		expect(css).toMatch(new RegExp(`--${name}: light-dark\\(${colour},`));
});
