import { inflateSync } from 'node:zlib';

/** The pixels of a picture. */
export interface Pixels {
	width: number;
	height: number;
	/** `#rrggbb` of a pixel, from the top left. */
	colour(x: number, y: number): string;
}

/**
 * Read a PNG of eight bits a channel, with or without transparency and not interlaced (PNG
 * specification, third edition, 9: filters), for tests.
 */
export function readPng(png: Uint8Array): Pixels {
	const bytes = Buffer.from(png);
	const [width, height, type] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25]];
	if (bytes[24] !== 8 || bytes[28] !== 0 || (type !== 2 && type !== 6))
		throw new RangeError('only true colour of eight bits is read');
	const channels = type === 6 ? 4 : 3;
	const data: Buffer[] = [];
	for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
		if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
			data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
	const packed = inflateSync(Buffer.concat(data));
	const stride = width * channels;
	const pixels = new Uint8Array(height * stride);
	for (let y = 0; y < height; y++) {
		const filter = packed[y * (stride + 1)];
		for (let i = 0; i < stride; i++) {
			const left = i >= channels ? pixels[y * stride + i - channels]! : 0;
			const up = y ? pixels[(y - 1) * stride + i]! : 0;
			const corner = y && i >= channels ? pixels[(y - 1) * stride + i - channels]! : 0;
			const guess =
				filter === 1
					? left
					: filter === 2
						? up
						: filter === 3
							? (left + up) >> 1
							: filter === 4
								? paeth(left, up, corner)
								: 0;
			pixels[y * stride + i] = packed[y * (stride + 1) + 1 + i]! + guess;
		}
	}
	return {
		width,
		height,
		colour(x, y) {
			const at = y * stride + x * channels;
			return `#${Buffer.from(pixels.subarray(at, at + 3)).toString('hex')}`;
		}
	};
}

function paeth(left: number, up: number, corner: number): number {
	const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
		number,
		number,
		number
	];
	return a <= b && a <= c ? left : b <= c ? up : corner;
}
