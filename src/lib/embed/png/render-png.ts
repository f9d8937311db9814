import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '../svg/compose-svg.ts';

const FACES = [
	'@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
	'@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2'
];
const FAMILY = 'IBM Plex Sans';

let ready: Promise<Uint8Array[]> | undefined;

/* The renderer is WebAssembly: nothing to compile, no browser, the same pixels on every machine. */
function prepare(): Promise<Uint8Array[]> {
	return (ready ??= (async () => {
		const { resolve } = createRequire(import.meta.url);
		await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
		return FACES.map((face) => readFileSync(resolve(face)));
	})());
}

/**
 * A picture as PNG, at build time.
 *
 * @param scale pixels to a pixel of the picture
 */
export async function renderPng({ svg, width }: Picture, scale: 1 | 2): Promise<Uint8Array> {
	const fontBuffers = await prepare();
	const image = new Resvg(weighted(svg), {
		fitTo: { mode: 'width', value: width * scale },
		font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY }
	});
	return image.render().asPng();
}

/* The renderer knows a variable face by its regular weight alone: heavy words get a thin outline. */
function weighted(svg: string): string {
	return svg.replace(
		/<text ([^>]*)font-weight="600"([^>]*)fill="([^"]*)"/g,
		'<text $1$2fill="$3" stroke="$3" stroke-width="0.45"'
	);
}
