import type { BarsSeries } from '#lib/charts/Bars/series.ts';
import type { DotFieldSeries } from '#lib/charts/DotField/series.ts';
import type { DotStep } from '#lib/charts/Dots/layout.ts';
import type { Description } from '#lib/charts/description.ts';
import type { DotSeries } from '#lib/charts/Dots/series.ts';
import type { FanSeries } from '#lib/charts/Fan/series.ts';
import type { FileItemsSeries } from '#lib/charts/FileItems/series.ts';
import type { IntervalsSeries } from '#lib/charts/Intervals/series.ts';
import type { JobEndsSeries } from '#lib/charts/JobEnds/series.ts';
import type { MessageSeries } from '#lib/charts/Message/series.ts';
import type { MonthSignsSeries } from '#lib/charts/MonthSigns/series.ts';
import type { RatiosSeries } from '#lib/charts/Ratios/series.ts';
import type { ReadersSeries } from '#lib/charts/Readers/series.ts';
import type { ScoreMonthsSeries } from '#lib/charts/ScoreMonths/series.ts';
import type { StreamsSeries } from '#lib/charts/Streams/series.ts';
import type { TrailSeries } from '#lib/charts/Trail/series.ts';
import type { SidesSeries } from '#lib/charts/Sides/series.ts';
import type { VersusSeries } from '#lib/charts/Versus/series.ts';
import type { WafflesSeries } from '#lib/charts/Waffles/series.ts';
import type { YearsSeries } from '#lib/charts/Years/series.ts';
import type { WindowsSeries } from '#lib/charts/Windows/series.ts';
import type { YearWaysSeries } from '#lib/charts/YearWays/series.ts';

/** Intervals under a heading, one scale a group. */
export interface IntervalGroup {
	heading: string;
	series: IntervalsSeries;
}

/** A chart of the second act, which comes with its words. */
export type Told = { words: Description; fiction?: string } & (
	| { chart: 'message'; series: MessageSeries }
	| { chart: 'streams'; series: StreamsSeries }
	| { chart: 'year-ways'; series: YearWaysSeries }
	| { chart: 'score-months'; series: ScoreMonthsSeries }
	| { chart: 'month-signs'; series: MonthSignsSeries }
	| { chart: 'job-ends'; series: JobEndsSeries }
	| { chart: 'trail'; series: TrailSeries }
	| { chart: 'windows'; series: WindowsSeries }
	| { chart: 'readers'; series: ReadersSeries }
);

/**
 * Everything that a chart's page, its frame and its files are drawn from: which chart, its series
 * with the names that the copy gives its rows, and where it stands if it moves.
 */
export type Drawn =
	| { chart: 'bars'; series: BarsSeries }
	| { chart: 'dot-field'; series: DotFieldSeries }
	| { chart: 'dots'; series: DotSeries; step: DotStep }
	| { chart: 'fan'; series: FanSeries; upTo: number }
	| { chart: 'file-items'; series: FileItemsSeries }
	| { chart: 'groups'; series: readonly IntervalGroup[] }
	| { chart: 'intervals'; series: IntervalsSeries }
	| { chart: 'ratios'; series: RatiosSeries }
	| { chart: 'told'; series: Told; step: number | null }
	| { chart: 'sides'; series: SidesSeries }
	| { chart: 'versus'; series: VersusSeries }
	| { chart: 'waffles'; series: WafflesSeries }
	| { chart: 'years'; series: YearsSeries };

/** One chart of the kind named. */
export type DrawnAs<C extends Drawn['chart']> = Extract<Drawn, { chart: C }>;
