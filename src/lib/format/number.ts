import type { Lang } from '../i18n/lang.ts';
import { numberLocale } from './locale.ts';

/** A plain number: `166 000` in French (narrow no-break space), `166,000` in English. */
export function formatNumber(value: number, lang: Lang, maximumFractionDigits = 2): string {
	return numberLocale[lang].format(`,.${maximumFractionDigits}~f`)(value);
}

/** A signed number with a true minus sign, for log-odds: `+1,3`, `−0,4`, `0,0`. */
export function formatSigned(value: number, lang: Lang, digits = 1): string {
	const isZero = Number(value.toFixed(digits)) === 0;
	return numberLocale[lang].format(`${isZero ? '' : '+'},.${digits}f`)(isZero ? 0 : value);
}

/** A percentage given as 36 (not 0.36): `36 %` in French, `36%` in English. */
export function formatPercent(value: number, lang: Lang, maximumFractionDigits = 2): string {
	return numberLocale[lang].format(`,.${maximumFractionDigits}~%`)(value / 100);
}

/** Euros; from a million up, in words: `449 millions d’euros`, `€449 million`. */
export function formatEuros(value: number, lang: Lang): string {
	if (Math.abs(value) >= 1e6) {
		const big = formatLarge(value, lang);
		return lang === 'fr' ? `${big} d’euros` : `€${big}`;
	}
	return numberLocale[lang].format(Number.isInteger(value) ? '$,.0f' : '$,.2f')(value);
}

const SCALES: [number, Record<Lang, [one: string, many: string]>][] = [
	[1e9, { fr: ['milliard', 'milliards'], en: ['billion', 'billion'] }],
	[1e6, { fr: ['million', 'millions'], en: ['million', 'million'] }]
];

/** A count; from a million up, in words: `13,8 millions`, `13.8 million`. */
export function formatLarge(value: number, lang: Lang): string {
	for (const [scale, names] of SCALES) {
		if (Math.abs(value) < scale) continue;
		/* As it will be written: 1 999 999 reads 2, and takes its plural. */
		const scaled = Math.round((value / scale) * 100) / 100;
		const name = names[lang][Math.abs(scaled) < 2 ? 0 : 1];
		return `${formatNumber(scaled, lang, 2)}\u00a0${name}`;
	}
	return formatNumber(value, lang);
}
