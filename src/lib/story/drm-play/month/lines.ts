/** One rubrique and its value. */
export interface Line {
	rubrique: string;
	value: string;
}

const TOTAL = 'S90.G00.90.001';

/** The lines of a message in the real format, `S21.G00.50.002,'1234.56'`. */
export function readLines(text: string): Line[] {
	return text.split(/\r?\n/).flatMap((line) => {
		const at = line.indexOf(",'");
		return at === -1 ? [] : [{ rubrique: line.slice(0, at), value: line.slice(at + 2, -1) }];
	});
}

/** The message again, with the count of its rubriques made right and the line ends it had. */
export function writeLines(lines: readonly Line[], like: string): string {
	const end = like.includes('\r\n') ? '\r\n' : '\n';
	return lines
		.map(({ rubrique, value }) => {
			const written = rubrique === TOTAL ? String(lines.length) : value;
			return `${rubrique},'${written}'${end}`;
		})
		.join('');
}

/** The value of the first line of a rubrique; empty where there is none. */
export function valueOf(lines: readonly Line[], rubrique: string): string {
	return lines.find((line) => line.rubrique === rubrique)?.value ?? '';
}

/** The same lines with some values set, by rubrique. */
export function withValues(
	lines: readonly Line[],
	values: Readonly<Record<string, string>>
): Line[] {
	return lines.map(({ rubrique, value }) => ({ rubrique, value: values[rubrique] ?? value }));
}
