import type { FigureCopy } from '#content/types.ts';
import type { Drawn } from '#lib/embed/drawn.ts';
import type { Figure } from '#lib/story/figures/figure.ts';
import type { Resolved } from '#lib/story/load/resolved.ts';
import { namedSides } from '#lib/story/figures/named-sides.ts';
import { namedYears } from '#lib/story/figures/named-years.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';

/**
 * A figure of the story as it is drawn on its own: with the names and headings that the copy gives
 * its rows, and whole where it grows.
 */
export function named(figure: Figure, { rows, headings }: Resolved<FigureCopy>): Drawn {
	const name = <T extends { id: string; label: string }>(item: T): T => {
		const said = rows?.[item.id];
		return said ? { ...item, label: plainText(said) } : item;
	};
	switch (figure.chart) {
		case 'bars':
			return {
				chart: 'bars',
				series: {
					...figure.series,
					bars: figure.series.bars.map((bar) => {
						const heading = headings?.[bar.id];
						return heading ? { ...name(bar), heading: plainText(heading) } : name(bar);
					})
				}
			};
		case 'waffles':
			return { chart: 'waffles', series: { waffles: figure.series.waffles.map(name) } };
		case 'sides':
			return { chart: 'sides', series: namedSides(figure.series, { rows, headings }) };
		case 'years':
			return { chart: 'years', series: namedYears(figure.series, { rows, headings }) };
		case 'fan':
			return { chart: 'fan', series: figure.series, upTo: figure.series.rows.length - 1 };
		default:
			return { chart: figure.chart, series: figure.series } as Drawn;
	}
}
