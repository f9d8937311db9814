export type Encoding = 'utf-8' | 'latin-1';

export interface ValueDecoder {
	/** The bytes as text. */
	decode(bytes: Uint8Array, start: number, end: number): string;
	/** What the file has been shown to be: latin-1 as soon as one value is no valid UTF-8. */
	readonly encoding: Encoding;
}

/**
 * Decode the values of one file, which says nowhere how it is encoded: valid UTF-8, or else latin-1
 * (ISO 8859-1, the encoding of the DSN standard).
 */
export function createValueDecoder(): ValueDecoder {
	const utf8 = new TextDecoder('utf-8', { fatal: true });
	let encoding: Encoding = 'utf-8';

	const accented = (bytes: Uint8Array): string => {
		if (encoding === 'utf-8') {
			try {
				return utf8.decode(bytes);
			} catch {
				encoding = 'latin-1';
			}
		}
		// Not TextDecoder: its "latin1" is windows-1252, which differs from 80 to 9F.
		return characters(bytes);
	};

	return {
		decode(bytes, start, end) {
			const value = bytes.subarray(start, end);
			for (let i = start; i < end; i++) if ((bytes[i] ?? 0) >= 0x80) return accented(value);
			return characters(value);
		},
		get encoding() {
			return encoding;
		}
	};
}

/** In one call: added one by one, the characters of a short text would stay a list in memory. */
function characters(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
