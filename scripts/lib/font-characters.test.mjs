import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FONT_CHARACTERS } from './font-characters.mjs';
import { ROOT } from './project.mjs';

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
		join(folder, name)
	);

const read = [
	...filesIn('src/content'),
	...filesIn('src/lib/i18n'),
	...filesIn('data').filter((name) => /^data\/\w+\.json$/.test(name))
].filter((name) => /\.(ts|json)$/.test(name) && !name.includes('.test.'));

describe('the characters of the faces', () => {
	it('hold every letter and sign of the copy, the interface and the data', () => {
		expect(read.length).toBeGreaterThan(40);
		const known = new Set(FONT_CHARACTERS);
		const missing = read.flatMap((name) =>
			[...new Set(readFileSync(join(ROOT, name), 'utf8'))]
				.filter((character) => /\S/.test(character) && !known.has(character))
				.map((character) => `${name}: ${character}`)
		);
		expect(missing).toEqual([]);
	});
});
