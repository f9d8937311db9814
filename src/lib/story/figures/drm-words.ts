import { formatDate } from '#lib/format/date.ts';
import { secondActEn } from '#lib/i18n/act2/en.ts';
import { secondActFr } from '#lib/i18n/act2/fr.ts';
import type { SecondActMessages } from '#lib/i18n/act2/messages.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Month } from '#lib/drm/index.ts';

/** The words of the second act's figures. */
export function drmWords(lang: Lang): SecondActMessages {
	return lang === 'fr' ? secondActFr : secondActEn;
}

/** Months as the foot of a chart: a letter each, the year under the first of it. */
export function monthLetters(months: readonly Month[], lang: Lang) {
	return months.map((id, i) => {
		const label = drmWords(lang).letters[Number(id.slice(5)) - 1]!;
		const year = i === 0 || id.endsWith('-01') ? id.slice(0, 4) : undefined;
		return { id, label, ...(year ? { year } : {}) };
	});
}

/** Two months in words, the year said once where it is the same. */
export function sayMonths(from: Month, to: Month, lang: Lang): string {
	const same = from.slice(0, 4) === to.slice(0, 4);
	const first = formatDate(from, lang);
	return fill(drmWords(lang).span, {
		from: same ? first.replace(` ${from.slice(0, 4)}`, '') : first,
		to: formatDate(to, lang)
	});
}
