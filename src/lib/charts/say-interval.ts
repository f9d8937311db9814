import { formatSigned } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Interval } from '#lib/scoring/types.ts';

/**
 * An interval of log-odds in words: `de +0,1 à +1,3`, or `+0,1 à +1,3` beside its bar. A point is
 * said once.
 */
export function sayInterval(
	{ low, high }: Interval,
	lang: Lang,
	t: Messages,
	form: 'interval' | 'span' = 'interval'
): string {
	const [from, to] = [formatSigned(low, lang), formatSigned(high, lang)];
	return from === to ? from : fill(t.chart[form], { low: from, high: to });
}
