import type { BarsSeries } from '#lib/charts/Bars/series.ts';
import type { FigureCopy } from '#content/types.ts';
import type { Resolved } from '../load/resolved.ts';
import { plainText } from '../markup/plain-text.ts';
import { namedItem } from './named-item.ts';

/** Bars with the names and the headings that the copy gives them. */
export function namedBars(series: BarsSeries, copy: Resolved<FigureCopy>): BarsSeries {
	return {
		...series,
		bars: series.bars.map((bar) => {
			const heading = copy.headings?.[bar.id];
			return heading
				? { ...namedItem(bar, copy), heading: plainText(heading) }
				: namedItem(bar, copy);
		})
	};
}
