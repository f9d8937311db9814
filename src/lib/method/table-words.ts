import type { MethodTables } from '#content/method-tables.ts';
import { formatNumber, formatPercent } from '#lib/format/number.ts';
import type { Lang } from '#lib/i18n/lang.ts';

/** Three percentiles of a number. */
interface Spread {
	low: number;
	median: number;
	high: number;
}

/** How the tables of diagnostics write their numbers in one language. */
export interface TableWords {
	percent(share: number, digits?: number): string;
	number(value: number, digits?: number): string;
	/** `32 % à 40 % (médiane 36 %)`. */
	interval(spread: Spread, write: (value: number) => string): string;
	/** `de 1,5 à 5`. */
	range(low: number, high: number, write: (value: number) => string): string;
	/** A text of the copy, its `%name%` filled in. */
	fill(text: string, values: Record<string, string>): string;
}

/** @throws {Error} from `fill`, for a name without a value: a hole in a sentence is a bug of ours */
export function tableWords(lang: Lang, copy: MethodTables): TableWords {
	const fill = (text: string, values: Record<string, string>) =>
		text.replace(/%(\w+)%/g, (_, name: string) => {
			const value = values[name];
			if (value === undefined) throw new Error(`"${text}": no value for %${name}%`);
			return value;
		});
	return {
		percent: (share, digits = 0) => formatPercent(100 * share, lang, digits),
		number: (value, digits = 0) => formatNumber(value, lang, digits),
		interval: ({ low, median, high }, write) =>
			fill(copy.interval, { low: write(low), median: write(median), high: write(high) }),
		range: (low, high, write) =>
			low === 0
				? fill(copy.upTo, { high: write(high) })
				: fill(copy.range, { low: write(low), high: write(high) }),
		fill
	};
}
