/** The cells of a CSV (RFC 4180), line by line; for tests. */
export function parseCsv(text: string): string[][] {
	const lines: string[][] = [];
	for (const [line] of text.matchAll(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g)) {
		const cells = [...line.slice(0, -2).matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)];
		lines.push(cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
	}
	return lines;
}
