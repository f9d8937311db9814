import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textsOf, withTexts } from './text-chunks.ts';

/* One white pixel. */
function onePixel(): Buffer {
	const part = (type: string, data: Buffer) => {
		const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(data.length);
		sum.writeUInt32BE(crc32(typed));
		return Buffer.concat([length, typed, sum]);
	};
	const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		part('IHDR', header),
		part('IDAT', deflateSync(Buffer.from([0, 255]))),
		part('IEND', Buffer.alloc(0))
	]);
}

describe('withTexts', () => {
	it('writes texts that textsOf reads, in any script', () => {
		const texts = { Title: 'Chez qui l’on sonne', Comment: '{"value":36,"text":"36\u202f%"}' };
		expect(textsOf(withTexts(onePixel(), texts))).toEqual(texts);
	});

	it('leaves every other chunk as it was, each with its checksum', () => {
		const made = Buffer.from(withTexts(onePixel(), { Title: 'T' }));
		const types: string[] = [];
		for (let at = 8; at < made.length;) {
			const length = made.readUInt32BE(at);
			types.push(made.toString('latin1', at + 4, at + 8));
			expect(made.readUInt32BE(at + 8 + length)).toBe(
				crc32(made.subarray(at + 4, at + 8 + length))
			);
			at += 12 + length;
		}
		expect(types).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
	});

	it('finds nothing in a picture without texts', () => {
		expect(textsOf(onePixel())).toEqual({});
	});
});
