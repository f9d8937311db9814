import { formatEuros } from '#lib/format/number.ts';
import type { Lang } from '#lib/i18n/lang.ts';

/** Cents in whole euros; an amount that is not there is said as none. */
export function sayEuros(cents: number | undefined, lang: Lang): string {
	return formatEuros(Math.round((cents ?? 0) / 100), lang);
}
