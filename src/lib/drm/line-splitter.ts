/** A line of the standard is short (256 characters at most); past this, it is another kind of file. */
export const LONGEST_LINE = 4096;

export interface LineSplitter {
	push(chunk: Uint8Array): void;
	/** The last line, which may have no line ending. */
	end(): void;
}

/**
 * Cut chunks of bytes into lines, whatever the chunks are, keeping no more than one line in memory.
 * A line ending is LF or CRLF; the spaces at the end of a line go with it.
 *
 * @param onLine gets the bytes that hold the line, where it starts and where it ends; an empty line
 * has `start === end`
 * @param onLongLine gets the first bytes of a line beyond `LONGEST_LINE`; the rest is dropped
 */
export function createLineSplitter(
	onLine: (bytes: Uint8Array, start: number, end: number) => void,
	onLongLine: (head: Uint8Array) => void
): LineSplitter {
	const carry = new Uint8Array(LONGEST_LINE);
	let carried = 0;
	let overlong = false;

	const line = (bytes: Uint8Array, start: number, end: number) => {
		let last = end;
		while (last > start && isBlank(bytes[last - 1] ?? 0)) last--;
		onLine(bytes, start, last);
	};
	const keep = (part: Uint8Array) => {
		const room = LONGEST_LINE - carried;
		carry.set(part.length > room ? part.subarray(0, room) : part, carried);
		overlong ||= part.length > room;
		carried = Math.min(carried + part.length, LONGEST_LINE);
	};
	const flush = () => {
		if (overlong) onLongLine(carry);
		else line(carry, 0, carried);
		carried = 0;
		overlong = false;
	};

	return {
		push(chunk) {
			let start = 0;
			for (;;) {
				const end = chunk.indexOf(0x0a, start);
				if (end === -1) break;
				if (carried > 0 || overlong || end - start > LONGEST_LINE) {
					keep(chunk.subarray(start, end));
					flush();
				} else {
					line(chunk, start, end);
				}
				start = end + 1;
			}
			if (start < chunk.length) keep(chunk.subarray(start));
		},
		end() {
			if (carried > 0 || overlong) flush();
		}
	};
}

function isBlank(byte: number): boolean {
	return byte === 0x0d || byte === 0x20 || byte === 0x09;
}
