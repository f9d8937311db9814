import { formatLarge, formatNumber } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Progress } from './protocol.ts';

/**
 * How far an answer has come, and on what it rests: all the weightings, or on a slow machine fewer,
 * which is said.
 */
export function sayStatus(
	{
		done,
		total,
		kept,
		complete,
		profiles
	}: Pick<Progress, 'done' | 'total' | 'kept' | 'complete' | 'profiles'>,
	households: number,
	lang: Lang,
	t: Pick<Messages, 'control' | 'capacity'>
): string {
	const said = fill(complete ? t.control.complete : t.control.progress, {
		households: formatLarge(households, lang),
		profiles: formatNumber(profiles, lang),
		done: formatNumber(done, lang),
		total: formatNumber(total, lang)
	});
	if (total === kept) return said;
	const fewer = fill(t.capacity.fewer, {
		total: formatNumber(total, lang),
		kept: formatNumber(kept, lang)
	});
	return `${said} ${fewer}`;
}
