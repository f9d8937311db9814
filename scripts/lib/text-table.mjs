/**
 * Rows as columns of plain text: the first to the left, the others to the right.
 *
 * @param {string} title
 * @param {(string | number)[][]} rows
 * @returns {string}
 */
export function textTable(title, rows) {
	const texts = rows.map((row) => row.map(String));
	const widths = Array.from({ length: Math.max(...texts.map((row) => row.length)) }, (_, column) =>
		Math.max(...texts.map((row) => row[column]?.length ?? 0))
	);
	const lines = texts.map((row) =>
		row
			.map((text, column) =>
				column ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[0] ?? 0)
			)
			.join('  ')
			.trimEnd()
	);
	return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
