const COMMA_QUOTE = 14;
/** Where the value starts: after `S21.G00.30.001,'`. */
export const VALUE_AT = 16;

/**
 * The rubrique of a line `S21.G00.30.001,'value'` as one integer, 210030001: compared and counted
 * without making a string for each of a million lines.
 *
 * @param bytes one chunk of the file
 * @param start first byte of the line
 * @param end past its last byte, line ending excluded
 * @returns -1 when the line is not a rubrique
 */
export function rubriqueAt(bytes: Uint8Array, start: number, end: number): number {
	if (end - start <= VALUE_AT || bytes[end - 1] !== 0x27) return -1;
	if (bytes[start] !== 0x53 || bytes[start + 3] !== 0x2e || bytes[start + 4] !== 0x47) return -1;
	if (bytes[start + 7] !== 0x2e || bytes[start + 10] !== 0x2e) return -1;
	if (bytes[start + COMMA_QUOTE] !== 0x2c || bytes[start + COMMA_QUOTE + 1] !== 0x27) return -1;
	const section = digits(bytes, start + 1, 2);
	const group = digits(bytes, start + 5, 2);
	const block = digits(bytes, start + 8, 2);
	const number = digits(bytes, start + 11, 3);
	if ((section | group | block | number) < 0) return -1;
	return ((section * 100 + group) * 100 + block) * 1000 + number;
}

/** `210030001` → `S21.G00.30.001`; 0 stands for none and gives an empty text. */
export function rubriqueName(code: number): string {
	return code === 0 ? '' : `${blockName(Math.floor(code / 1000))}.${pad(code % 1000, 3)}`;
}

/** `210030` → `S21.G00.30`. */
export function blockName(block: number): string {
	const group = Math.floor(block / 100);
	return `S${pad(Math.floor(group / 100), 2)}.G${pad(group % 100, 2)}.${pad(block % 100, 2)}`;
}

function digits(bytes: Uint8Array, at: number, length: number): number {
	let value = 0;
	for (let i = at; i < at + length; i++) {
		const digit = (bytes[i] ?? 0) - 0x30;
		if (digit < 0 || digit > 9) return -1;
		value = value * 10 + digit;
	}
	return value;
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}
