/**
 * The known ids nearest to a mistyped one, by edit distance, nearest first.
 *
 * @param count how many at most
 */
export function closest(typed: string, known: readonly string[], count = 5): readonly string[] {
	const cut = typed.slice(0, 80).toLowerCase();
	return known
		.map((id) => ({ id, distance: editDistance(cut, id.toLowerCase()) }))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, count)
		.map(({ id }) => id);
}

/** Levenshtein distance between two short texts. */
function editDistance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(replace, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		above = row;
	}
	return above[b.length] ?? 0;
}
