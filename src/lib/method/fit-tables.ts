import type { MethodTables } from '#content/method-tables.ts';
import type { ChartTable } from '#lib/charts/chart-table.ts';
import type { StoredEnsemble } from '#lib/data/schema/ensemble.ts';
import type { TableWords } from './table-words.ts';

/** What the fit was given and gives back: its targets, its draws, the tests that it did not see. */
export function fitTables(
	{ targets, diagnostics, runs }: StoredEnsemble,
	copy: MethodTables,
	words: TableWords
): ChartTable[] {
	const { priorPredictive: before, posteriorPredictive: after } = diagnostics;
	const percent = (share: number) => words.percent(share, 0);
	const ratio = (value: number) => words.number(value, 1);
	const { loneParents, overpayment } = targets;
	const target = {
		loneParents: words.fill(copy.fit.around, {
			value: percent(loneParents.value),
			deviation: percent(loneParents.deviation)
		}),
		overpayment: words.range(overpayment.low, overpayment.high, ratio),
		yield: words.range(targets.yield.low, targets.yield.high, percent)
	};
	const write = { loneParents: percent, overpayment: ratio, yield: percent };
	const measures = ['loneParents', 'overpayment', 'yield'] as const;
	return [
		{
			caption: copy.fit.title,
			columns: copy.fit.columns,
			rows: measures.map((id) => [
				copy.fit.rows[id],
				target[id],
				words.interval(before[id], write[id]),
				words.interval(after[id], write[id])
			])
		},
		{
			caption: copy.runs.title,
			columns: copy.runs.columns,
			rows: runs.map(({ shape, evaluated, draws, effectiveSampleSize }) => [
				copy.runs.shapes[shape],
				words.number(evaluated),
				words.number(draws),
				words.number(effectiveSampleSize)
			])
		},
		{
			caption: copy.heldOut.title,
			columns: copy.heldOut.columns,
			rows: diagnostics.heldOut.map(({ id, published, measure, predicted, hit }) => {
				const as = measure === 'ratio' ? ratio : percent;
				return [
					named(copy.heldOut.rows, id),
					words.range(published.low, published.high, as),
					words.interval(predicted, as),
					hit ? copy.heldOut.hit : copy.heldOut.miss
				];
			})
		}
	];
}

/** The name of a row. @throws {Error} for a row that the copy does not name */
export function named(rows: Record<string, string>, id: string): string {
	const name = rows[id];
	if (name === undefined) throw new Error(`the method page has no name for "${id}"`);
	return name;
}
