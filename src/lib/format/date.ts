import type { Lang } from '../i18n/lang.ts';

const LOCALE: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * A date known to the year, the month or the day (`2023`, `2023-12`, `2023-12-04`), in words.
 * Anything else (a range such as `2016/2021`) is given back with an en dash.
 */
export function formatDate(date: string, lang: Lang): string {
	const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
	if (!match) return date.replace('/', '–');
	const [, year, month, day] = match;
	if (!month) return year!;
	const options: Intl.DateTimeFormatOptions = {
		timeZone: 'UTC',
		year: 'numeric',
		month: 'long',
		...(day ? { day: 'numeric' } : {})
	};
	const text = new Intl.DateTimeFormat(LOCALE[lang], options).format(
		new Date(Date.UTC(Number(year), Number(month) - 1, day ? Number(day) : 1))
	);
	return text.replace(/^1 /, lang === 'fr' ? '1er ' : '1 ');
}
