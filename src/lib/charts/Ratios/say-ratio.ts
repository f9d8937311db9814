import { formatNumber } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { RatioRow } from './series.ts';

/** A row in words: `3,3 à 7,6 fois`, or that nothing can be told, or that it served the fit. */
export function sayRatio(row: RatioRow, lang: Lang, t: Messages): string {
	const { low, high } = row.reference;
	const same = (ratio: number) => Math.abs(ratio - 1) < 1e-9;
	if (same(low) && same(high)) return t.control.same;
	if (row.verdict === 'used') return t.control.used;
	if (row.verdict === 'cannot-tell') return t.control.cannotTell;
	const [from, to] = [formatNumber(low, lang, 1), formatNumber(high, lang, 1)];
	return from === to
		? fill(t.control.times, { value: from })
		: fill(t.control.span, { low: from, high: to });
}
