import { formatNumber } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { outOfHundred, type VersusRow } from './series.ts';

/** A row in words, out of a hundred checks: `20` and `54 à 88`. */
export function sayShares(
	{ households, low, high }: VersusRow,
	lang: Lang,
	t: Messages
): { random: string; score: string } {
	const number = (share: number) => formatNumber(outOfHundred(share), lang);
	const [from, to] = [number(low), number(high)];
	return {
		random: number(households),
		score: from === to ? from : fill(t.act3.versus.interval, { low: from, high: to })
	};
}
