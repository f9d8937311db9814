import type { Interval } from '#lib/scoring/types.ts';
import type { RankSpan } from '../../load/ranks.ts';
import type { MonthReading } from './types.ts';

/** What the model makes of a household, before or after. */
export interface Scored {
	answers: Readonly<Record<string, string>>;
	/** Log-odds against the reference household. */
	interval: Interval;
	/** Null until it is in. */
	rank: RankSpan | null;
}

/** Everything that a change of a month does. */
export interface PlayResult extends MonthReading {
	/** First name of the person. */
	name: string;
	/** Null where the model does not score the household. */
	scored: { before: Scored; after: Scored } | null;
}
