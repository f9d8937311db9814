import { formatNumber } from '#lib/format/number.ts';
import type { Lang } from '#lib/i18n/lang.ts';

/**
 * A rank as it may be said: two significant figures, never beyond the last household. `330 000e`,
 * `1er` in French, `330,000th`, `1st` in English.
 *
 * @param rank 1 for the first
 */
export function sayRank(rank: number, households: number, lang: Lang): string {
	const rounded = Math.min(households, Number(Math.max(1, rank).toPrecision(2)));
	return `${formatNumber(rounded, lang, 0)}${SUFFIX[lang](Math.round(rounded))}`;
}

const SUFFIX: Record<Lang, (n: number) => string> = {
	fr: (n) => (n === 1 ? 'er' : 'e'),
	en: (n) => {
		const tens = Math.floor(n / 10) % 10;
		return (tens === 1 ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[n % 10]) ?? 'th';
	}
};
