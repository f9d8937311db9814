/** Hexadecimal digits kept of a digest: enough to tell two versions of a file apart. */
const DIGITS = 16;

/** The beginning of a file's SHA-256, in hexadecimal. */
export async function digest(bytes: BufferSource): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...hash.subarray(0, DIGITS / 2)]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}
