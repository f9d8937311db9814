// Draws the share card of each language into static/share, with the same Chromium as the tests:
// node scripts/share-images.mjs. Run it when the title, the tagline or the field changes.
import { chromium } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { chromiumFlags } from './lib/chromium-flags.mjs';
import { ensureChromium } from './lib/chromium.mjs';

const WORDS = {
	fr: [
		'Score de suspicion',
		'Comment les administrations sociales notent les foyers, et qui cela désigne.',
		'Un point : mille foyers. En rouge : les contrôles déclenchés par la note en 2024.'
	],
	en: [
		'Suspicion score',
		'How French social administrations score households, and whom that singles out.',
		'One dot: a thousand households. In red: the checks that the score triggered in 2024.'
	]
};

/** @param {string} path a woff2 file under node_modules */
const font = async (path) =>
	`url(data:font/woff2;base64,${(await readFile(`node_modules/${path}`)).toString('base64')})`;
const serif = await font(
	'@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
);
const sans = await font(
	'@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2'
);

const browser = await chromium.launch({
	executablePath: await ensureChromium(),
	args: chromiumFlags(process.getuid?.())
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const [lang, [title, tagline, key]] of Object.entries(WORDS)) {
	const site = await readFile(`build/${lang}/index.html`, 'utf8').catch(() => '');
	const field = /<svg class="wide[\s\S]*?<\/svg>/.exec(site)?.[0] ?? '';
	await page.setContent(`<!doctype html><html lang="${lang}"><style>
		@font-face{font-family:S;src:${serif};font-weight:200 900}
		@font-face{font-family:P;src:${sans};font-weight:100 700}
		body{margin:0;width:1200px;height:630px;background:#f6f7f3;color:#1a2233;font-family:S,serif;
			padding:40px 60px 34px;box-sizing:border-box;display:grid;grid-template-rows:auto auto 1fr auto;gap:10px}
		h1{margin:0;font-size:70px;line-height:1;letter-spacing:-.025em;font-weight:700}
		p{margin:0;font-size:27px;line-height:1.3}
		.field{--dot:#7f8693;align-self:end}
		svg{display:block;width:1060px;height:auto}
		.selected{fill:none;stroke:#c8281a;stroke-width:1.35;stroke-linecap:round}
		small{font:500 19px P,sans-serif;color:#4a5265}
	</style><h1>${title}</h1><p>${tagline}</p><div class="field">${field}</div><small>${key}</small>`);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `static/share/${lang}.png` });
}
await browser.close();
