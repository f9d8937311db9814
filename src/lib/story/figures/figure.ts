import type { BarsSeries } from '#lib/charts/Bars/series.ts';
import type { DotFieldSeries } from '#lib/charts/DotField/series.ts';
import type { FanSeries } from '#lib/charts/Fan/series.ts';
import type { FileItemsSeries } from '#lib/charts/FileItems/series.ts';
import type { IntervalsSeries } from '#lib/charts/Intervals/series.ts';
import type { SidesSeries } from '#lib/charts/Sides/series.ts';
import type { VersusSeries } from '#lib/charts/Versus/series.ts';
import type { WafflesSeries } from '#lib/charts/Waffles/series.ts';
import type { YearsSeries } from '#lib/charts/Years/series.ts';
import type { FigureKind } from './kind-of.ts';

/** Which chart, and its series; the words come with the copy. */
export type FigureSeries =
	| { chart: 'dot-field'; series: DotFieldSeries }
	| { chart: 'file-items'; series: FileItemsSeries }
	| { chart: 'bars'; series: BarsSeries }
	| { chart: 'fan'; series: FanSeries }
	| { chart: 'intervals'; series: IntervalsSeries }
	| { chart: 'sides'; series: SidesSeries }
	| { chart: 'versus'; series: VersusSeries }
	| { chart: 'waffles'; series: WafflesSeries }
	| { chart: 'years'; series: YearsSeries };

/** A figure ready to be drawn. */
export type Figure = FigureSeries & {
	/** Ids of the sources that its numbers rest on. */
	sources: string[];
	/** Set where the numbers come from a model, and where they must not be taken for a model's. */
	kind?: FigureKind | 'evidence';
};
