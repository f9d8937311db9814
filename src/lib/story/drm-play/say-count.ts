import { formatNumber } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';

/** A count with its noun: French counts from two up as many, English all but one. */
export function sayCount(
	count: number,
	[one, many]: readonly [string, string],
	lang: Lang
): string {
	const single = lang === 'fr' ? count < 2 : count === 1;
	return fill(single ? one : many, { n: formatNumber(count, lang) });
}
