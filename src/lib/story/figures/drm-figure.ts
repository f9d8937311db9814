import type { Description } from '#lib/charts/description.ts';
import type { JobEndsSeries } from '#lib/charts/JobEnds/series.ts';
import type { MessageSeries } from '#lib/charts/Message/series.ts';
import type { MonthSignsSeries } from '#lib/charts/MonthSigns/series.ts';
import type { ReadersSeries } from '#lib/charts/Readers/series.ts';
import type { ScoreMonthsSeries } from '#lib/charts/ScoreMonths/series.ts';
import type { StreamsSeries } from '#lib/charts/Streams/series.ts';
import type { TrailSeries } from '#lib/charts/Trail/series.ts';
import type { WindowsSeries } from '#lib/charts/Windows/series.ts';
import type { YearWaysSeries } from '#lib/charts/YearWays/series.ts';

/** Which chart of the second act, and its series with its words. */
export type DrmChart =
	| { chart: 'message'; series: MessageSeries }
	| { chart: 'streams'; series: StreamsSeries }
	| { chart: 'year-ways'; series: YearWaysSeries }
	| { chart: 'score-months'; series: ScoreMonthsSeries }
	| { chart: 'month-signs'; series: MonthSignsSeries }
	| { chart: 'job-ends'; series: JobEndsSeries }
	| { chart: 'trail'; series: TrailSeries }
	| { chart: 'windows'; series: WindowsSeries }
	| { chart: 'readers'; series: ReadersSeries };

/** A figure of the second act, ready to be drawn. */
export type DrmFigure = DrmChart & {
	words: Description;
	sources: string[];
	/** Said on it where it shows made-up people. */
	fiction?: string;
	/** Set where the numbers come from a model. */
	badge?: 'calibrated';
};
