import { formatNumber } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';

/** A size in millions of bytes, `{n}` in the message: two decimals below ten. */
export function saySize(bytes: number, message: string, lang: Lang): string {
	const size = bytes / 1e6;
	return fill(message, { n: formatNumber(size, lang, size < 10 ? 2 : 0) });
}
