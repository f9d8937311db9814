import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** How many kB of 1,000 bytes something takes on its way. */
export interface Weight {
	gz: number;
	br: number;
}

const NOTHING: Weight = { gz: 0, br: 0 };

/** The weights of several things, together. */
export const addWeights = (weights: Weight[]): Weight =>
	weights.reduce((sum, { gz, br }) => ({ gz: sum.gz + gz, br: sum.br + br }), NOTHING);

/** The weight of a text, compressed. */
export const weighText = (text: string | Buffer): Weight => ({
	gz: gzipSync(text).length / 1000,
	br: brotliCompressSync(text).length / 1000
});

const known = new Map<string, Weight>();

/** The weight of a file as a server sends it; pictures and fonts are compressed by themselves. */
export function weighFile(path: string): Weight {
	const found = known.get(path);
	if (found) return found;
	const bytes = readFileSync(path);
	const plain = { gz: bytes.length / 1000, br: bytes.length / 1000 };
	const weight = /\.(png|woff2)$/.test(path) ? plain : weighText(bytes);
	known.set(path, weight);
	return weight;
}
