import { InputError } from '../data/input-error.ts';

const LOOKED_AT = 8192;
/** Random bytes have 11 % of control characters, UTF-16 half of zeros, text none. */
const TOLERATED = 0.03;

export interface BinaryGuard {
	look(chunk: Uint8Array): void;
	end(): void;
}

/**
 * Refuse a file that is no text, from its first 8,192 bytes; one stray zero in a text is let
 * through, and reported on its line.
 *
 * @throws {InputError} naming the file, from `look` or `end`
 */
export function createBinaryGuard(file: string): BinaryGuard {
	let seen = 0;
	let control = 0;
	let zeros = 0;

	const judge = () => {
		if (seen === 0 || control / seen <= TOLERATED) return;
		throw new InputError({
			code: 'wrong-type',
			place: file,
			found: zeros / seen > 0.3 ? 'UTF-16' : 'binary data',
			accepted: ['a DSN or PASRAU file (text, UTF-8 or latin-1)']
		});
	};

	return {
		look(chunk) {
			if (seen >= LOOKED_AT) return;
			const end = Math.min(chunk.length, LOOKED_AT - seen);
			for (let i = 0; i < end; i++) {
				const byte = chunk[i] ?? 0;
				if (byte === 0) zeros++;
				if (byte < 9 || (byte > 13 && byte < 32)) control++;
			}
			seen += end;
			if (seen >= LOOKED_AT) judge();
		},
		end() {
			if (seen < LOOKED_AT) judge();
		}
	};
}
