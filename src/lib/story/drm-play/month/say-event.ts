import { formatNumber } from '#lib/format/number.ts';
import type { DrmPlayMessages } from '#lib/i18n/drm-play/messages.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { sayEuros } from '../say-euros.ts';
import type { ChangeKind } from './types.ts';

/** What happens, with how much of it: `Une allocation en retard (2 mois)`. */
export function sayEvent(
	kind: ChangeKind,
	amount: number | null,
	lang: Lang,
	words: DrmPlayMessages
): string {
	const name = words.month.kinds[kind];
	if (amount === null || kind === 'site') return name;
	return `${name} (${sayAmount(kind, amount, lang, words)})`;
}

/** An amount with its unit, by kind of change. */
export function sayAmount(
	kind: Exclude<ChangeKind, 'site'>,
	amount: number,
	lang: Lang,
	{ month: { units } }: DrmPlayMessages
): string {
	if (kind === 'bonus' || kind === 'pay') return sayEuros(amount * 100, lang);
	return `${formatNumber(amount, lang)}\u00a0${kind === 'shift' ? units.hours : units.months}`;
}
