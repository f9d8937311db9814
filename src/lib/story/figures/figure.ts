import type { BarsSeries } from '#lib/charts/Bars/series.ts';
import type { DotFieldSeries } from '#lib/charts/DotField/series.ts';
import type { FanSeries } from '#lib/charts/Fan/series.ts';
import type { FileItemsSeries } from '#lib/charts/FileItems/series.ts';
import type { IntervalsSeries } from '#lib/charts/Intervals/series.ts';
import type { Model } from '#lib/data/model/schema.ts';

/** Which chart, and its series; the words come with the copy. */
export type FigureSeries =
	| { chart: 'dot-field'; series: DotFieldSeries }
	| { chart: 'file-items'; series: FileItemsSeries }
	| { chart: 'bars'; series: BarsSeries }
	| { chart: 'fan'; series: FanSeries }
	| { chart: 'intervals'; series: IntervalsSeries };

/** A figure ready to be drawn. */
export type Figure = FigureSeries & {
	/** Ids of the sources that its numbers rest on. */
	sources: string[];
	/** Set where the numbers come from a model. */
	kind?: Model['kind'];
};
