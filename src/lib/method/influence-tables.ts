import type { MethodTables } from '#content/method-tables.ts';
import type { ChartTable } from '#lib/charts/chart-table.ts';
import type { Model } from '#lib/data/model/schema.ts';
import type { StoredEnsemble } from '#lib/data/schema/ensemble.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { GROUPS } from '#lib/population/groups.ts';
import { rowLabel } from '#lib/story/figures/row-label.ts';
import { named } from './fit-tables.ts';
import type { TableWords } from './table-words.ts';

/** What weighs on the result: each weight, the population, our own choices, the extremes. */
export function influenceTables(
	{ columns, diagnostics, extremes }: StoredEnsemble,
	model: Model,
	copy: MethodTables,
	words: TableWords,
	lang: Lang
): ChartTable[] {
	const group = (id: string) => GROUPS.find((known) => known.id === id)?.label[lang] ?? id;
	const ratio = (value: number) => words.number(value, value < 0.1 ? 2 : 1);
	const found = [...new Set(extremes.map((extreme) => extreme.group))];
	const extreme = (id: string, direction: 'min' | 'max') =>
		ratio(extremes.find((one) => one.group === id && one.direction === direction)?.ratio ?? NaN);
	return [
		{
			caption: copy.weights.title,
			columns: copy.weights.columns,
			rows: columns.map(({ variable, modality }, i) => [
				rowLabel(model, variable, modality, lang),
				words.number(diagnostics.varianceRatio[i]!, 2)
			])
		},
		{
			caption: copy.population.title,
			columns: copy.population.columns,
			rows: diagnostics.populationVarianceShare.map(({ group: id, share }) => [
				group(id),
				words.percent(share, 1)
			])
		},
		{
			caption: copy.sensitivity.title,
			columns: copy.sensitivity.columns,
			rows: diagnostics.sensitivity.entries.map(({ id, draws, ratio: spread }) => [
				named(copy.sensitivity.rows, id),
				words.number(draws),
				words.interval(spread, ratio)
			])
		},
		{
			caption: copy.extremes.title,
			columns: copy.extremes.columns,
			rows: found.map((id) => [group(id), extreme(id, 'min'), extreme(id, 'max')])
		}
	];
}
