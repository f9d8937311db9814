import type { FigureCopy } from '#content/types.ts';
import type { YearsSeries } from '#lib/charts/Years/series.ts';
import type { Resolved } from '../load/resolved.ts';
import { plainText } from '../markup/plain-text.ts';

/** Columns by year with the headings that the copy gives their panels, and the names of marks. */
export function namedYears(
	series: YearsSeries,
	{ rows, headings }: Pick<Resolved<FigureCopy>, 'rows' | 'headings'>
): YearsSeries {
	return {
		...series,
		panels: series.panels.map((panel) => {
			const heading = headings?.[panel.id];
			const mark = panel.mark && rows?.[panel.mark.id];
			return {
				...panel,
				...(heading && { heading: plainText(heading) }),
				...(mark && { mark: { ...panel.mark!, label: plainText(mark) } })
			};
		})
	};
}
