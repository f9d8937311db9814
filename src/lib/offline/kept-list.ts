/**
 * Read the list of the files kept for reading without a network: for each, the beginning
 * of its SHA-256 in hexadecimal, a space, its path; bars between them.
 *
 * @returns digests by path
 */
export function parseKeptList(text: string): Map<string, string> {
	const list = new Map<string, string>();
	for (const entry of text.split('|')) {
		const space = entry.indexOf(' ');
		if (space > 0) list.set(entry.slice(space + 1), entry.slice(0, space));
	}
	return list;
}
