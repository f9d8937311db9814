import type { MethodTables } from '#content/method-tables.ts';
import type { ChartTable } from '#lib/charts/chart-table.ts';
import type { Condition } from '#lib/data/schema/population.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { MarginReport } from '#lib/population/margin-report.ts';
import { cellLabel } from './cell-label.ts';
import type { TableWords } from './table-words.ts';

/** Every margin of the population, beside what the population has. */
export function marginsTable(
	report: readonly MarginReport[],
	copy: MethodTables,
	words: TableWords,
	lang: Lang
): ChartTable {
	const points = (gap: number) => (Math.abs(gap) < 0.0005 ? '0' : words.number(gap, 3));
	return {
		caption: copy.margins.title,
		columns: copy.margins.columns,
		rows: report.flatMap(({ margin, cells }) =>
			cells.map(({ at, published, fitted, gap }) => [
				cellLabel(at as Condition, lang),
				margin.use === 'compare' ? copy.margins.compared : copy.margins.tags[margin.tag],
				words.percent(published, 2),
				words.percent(fitted, 2),
				points(gap)
			])
		)
	};
}
