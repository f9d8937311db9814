import { crc32 } from 'node:zlib';

const SIGNATURE = 8;
/** Length, type and checksum of a chunk; the header chunk holds 13 bytes. */
const HEADER_END = SIGNATURE + 12 + 13;

/**
 * Write texts into a PNG (PNG specification, third edition, 11.3.3.4: `iTXt`), right after its
 * header, so that a picture that has left its page still says what it is and whose numbers it shows.
 *
 * @param texts keyword (1–79 Latin letters, such as `Title`) → UTF-8 text
 */
export function withTexts(png: Uint8Array, texts: Record<string, string>): Uint8Array {
	const chunks = Object.entries(texts).map(([keyword, text]) =>
		chunk(Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text)]))
	);
	return Buffer.concat([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]);
}

/** The texts of a PNG, by keyword. */
export function textsOf(png: Uint8Array): Record<string, string> {
	const bytes = Buffer.from(png);
	const texts: Record<string, string> = {};
	for (let at = SIGNATURE; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
		if (bytes.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
		const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
		const keyword = data.subarray(0, data.indexOf(0));
		texts[keyword.toString('latin1')] = data.subarray(keyword.length + 5).toString();
	}
	return texts;
}

function chunk(data: Buffer): Buffer {
	const typed = Buffer.concat([Buffer.from('iTXt', 'latin1'), data]);
	const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	checksum.writeUInt32BE(crc32(typed));
	return Buffer.concat([length, typed, checksum]);
}
