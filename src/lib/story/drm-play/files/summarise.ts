import type { FileReading, Ledger, Month } from '#lib/drm/types.ts';
import type { FilesSummary, Refusal } from './types.ts';

/** Rubriques listed among those read past. */
const LISTED = 60;

/**
 * What some files come to together.
 *
 * @param refused of the last files given
 */
export function summarise(
	readings: readonly FileReading[],
	ledger: Ledger,
	refused: readonly Refusal[]
): FilesSummary {
	const counts = new Map<string, { rubrique: string; count: number; known: boolean }>();
	for (const { rubrique, count, known } of readings.flatMap(({ skipped }) => skipped)) {
		const before = counts.get(rubrique)?.count ?? 0;
		counts.set(rubrique, { rubrique, count: before + count, known });
	}
	const rubriques = [...counts.values()].sort((a, b) => b.count - a.count);
	const lines = (of: typeof rubriques) => of.reduce((sum, { count }) => sum + count, 0);
	const files = readings.map(({ file, bytes, lines, declarations, problems, problemsLeftOut }) => ({
		name: file,
		bytes,
		lines,
		declarations: declarations.length,
		problems: problems.length + problemsLeftOut
	}));
	const problems = files.reduce((sum, file) => sum + file.problems, 0);
	return {
		files,
		refused,
		complete: problems === 0 && refused.length === 0,
		people: {
			nir: ledger.people.length,
			temporary: ledger.temporary.length,
			unmatched: ledger.unmatched.length
		},
		span: spanOf(ledger),
		skipped: {
			lines: lines(rubriques),
			unknown: lines(rubriques.filter(({ known }) => !known)),
			rubriques: rubriques.slice(0, LISTED),
			kinds: rubriques.length
		},
		problems
	};
}

function spanOf({ people, temporary, unmatched }: Ledger): { first: Month; last: Month } | null {
	let span: { first: Month; last: Month } | null = null;
	for (const { months } of [...people, ...temporary, ...unmatched])
		for (const { month } of months) {
			if (month === '') continue;
			if (!span) span = { first: month, last: month };
			else if (month < span.first) span.first = month;
			else if (month > span.last) span.last = month;
		}
	return span;
}
