import type { Window } from '#lib/drm/types.ts';
import { formatDate } from '#lib/format/date.ts';
import type { DrmPlayMessages } from '#lib/i18n/drm-play/messages.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';

/** Since when and until when a window holds, in words; nothing for what no source says. */
export function windowDates(
	{ validFrom, validTo, trial }: Window,
	lang: Lang,
	{ windows: t }: DrmPlayMessages
): string[] {
	return [
		...(validFrom ? [fill(t.since, { month: formatDate(validFrom, lang) })] : []),
		...(validTo ? [fill(t.until, { month: formatDate(validTo, lang) })] : []),
		...(trial ? [t.trial] : [])
	];
}
