import type { Fact } from '../data/schema/fact.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatDate } from './date.ts';
import { formatEuros, formatLarge, formatNumber, formatPercent } from './number.ts';

const COUNTED: Partial<Record<Fact['unit'], Record<Lang, [one: string, many: string]>>> = {
	months: { fr: ['mois', 'mois'], en: ['month', 'months'] },
	days: { fr: ['jour', 'jours'], en: ['day', 'days'] },
	years: { fr: ['an', 'ans'], en: ['year', 'years'] }
};

/**
 * The value of a fact in words, with its unit where the unit belongs to the number: `13,8
 * millions`, `36 %`, `600 €`, `18 mois`. What is counted and how sure it is stay with the copy
 * and the fact's card.
 */
export function formatFact(fact: Fact, lang: Lang): string {
	const { value, unit } = fact;
	if (typeof value === 'object') return value[lang];
	if (typeof value === 'boolean') return String(value);
	if (typeof value === 'string') return unit === 'date' ? formatDate(value, lang) : value;
	const counted = COUNTED[unit];
	if (counted) {
		/* French counts from two up as many; English all but one. */
		const one = lang === 'fr' ? Math.abs(value) < 2 : value === 1;
		const name = counted[lang][one ? 0 : 1];
		return `${formatNumber(value, lang)}\u00a0${name}`;
	}
	switch (unit) {
		case 'percent':
			return formatPercent(value, lang);
		case 'eur':
		case 'eur-month':
		case 'eur-year':
		case 'eur-total':
			return formatEuros(value, lang);
		case 'year':
			return String(value);
		case 'count':
			return formatLarge(value, lang);
		default:
			return formatNumber(value, lang);
	}
}
