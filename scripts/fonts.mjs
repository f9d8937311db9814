// Cuts the site's faces down to its characters and weights, into src/fonts: npm run fonts.
// A face that is cut may not keep its reserved name (SIL Open Font License, 3): these have their own.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS } from './lib/font-characters.mjs';
import { ROOT } from './lib/project.mjs';
import { printError } from './lib/refusal.mjs';

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght';
const FACES = [
	{ name: 'score-serif', from: `${SERIF}-normal.woff2`, wght: { min: 400, max: 700 } },
	{ name: 'score-serif-italic', from: `${SERIF}-italic.woff2`, wght: 400 },
	{
		name: 'score-sans',
		from: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
		wght: { min: 400, max: 700 }
	},
	{
		name: 'score-mono',
		from: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2'
	}
];

const { resolve } = createRequire(import.meta.url);
try {
	for (const { name, from, wght } of FACES) {
		const whole = readFileSync(resolve(from));
		const cut = await subsetFont(whole, FONT_CHARACTERS, {
			targetFormat: 'woff2',
			...(wght && { variationAxes: { wght } })
		});
		writeFileSync(join(ROOT, 'src/fonts', `${name}.woff2`), cut);
		console.log(`${name}.woff2: ${whole.length} bytes cut to ${cut.length}`);
	}
} catch (error) {
	printError(error);
	process.exitCode = 1;
}
