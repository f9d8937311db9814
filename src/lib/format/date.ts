import type { Lang } from '../i18n/lang.ts';

const MONTHS: Record<Lang, readonly string[]> = {
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
		' '
	),
	en: 'January February March April May June July August September October November December'.split(
		' '
	)
};

/**
 * A date known to the year, the month or the day (`2023`, `2023-12`, `2023-12-04`), in words.
 * Anything else (a range such as `2016/2021`) is given back with an en dash.
 */
export function formatDate(date: string, lang: Lang): string {
	const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
	if (!match) return date.replace('/', '–');
	const [, year, month, day] = match;
	const name = month && MONTHS[lang][Number(month) - 1];
	if (!name) return year!;
	if (!day) return `${name} ${year}`;
	const ordinal = lang === 'fr' && Number(day) === 1 ? '1er' : String(Number(day));
	return `${ordinal} ${name} ${year}`;
}
