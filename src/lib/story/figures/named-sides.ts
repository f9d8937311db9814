import type { FigureCopy } from '#content/types.ts';
import type { SidesSeries } from '#lib/charts/Sides/series.ts';
import type { Resolved } from '../load/resolved.ts';
import { plainText } from '../markup/plain-text.ts';

/** Bars on either side of a middle with the names and headings that the copy gives its rows. */
export function namedSides(
	series: SidesSeries,
	{ rows, headings }: Pick<Resolved<FigureCopy>, 'rows' | 'headings'>
): SidesSeries {
	return {
		...series,
		rows: series.rows.map((row) => {
			const [name, heading] = [rows?.[row.id], headings?.[row.id]];
			return {
				...row,
				...(name && { label: plainText(name) }),
				...(heading && { heading: plainText(heading) })
			};
		})
	};
}
