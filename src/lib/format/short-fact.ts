import type { Fact } from '../data/schema/fact.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatNumber, formatPercent } from './number.ts';

const LARGE: [number, Record<Lang, string>][] = [
	[1e9, { fr: 'Md', en: 'bn' }],
	[1e6, { fr: 'M', en: 'm' }]
];

const SIGNS: Record<NonNullable<Fact['qualifier']>, string> = {
	about: '≈',
	'at-least': '>',
	'at-most': '<'
};

/**
 * A fact in few signs, for a mark that has no room for words: `449 M€`, `€449m`, `< 200 000`.
 *
 * @throws {TypeError} where the fact is not a number.
 */
export function shortFact({ id, value, unit, qualifier }: Fact, lang: Lang): string {
	if (typeof value !== 'number') throw new TypeError(`fact "${id}" is not a number`);
	const said = shortAmount(value, unit, lang);
	return qualifier ? `${SIGNS[qualifier]}\u00a0${said}` : said;
}

/** A number of a unit in few signs. */
export function shortAmount(value: number, unit: Fact['unit'], lang: Lang): string {
	if (unit === 'percent') return formatPercent(value, lang, 1);
	const euros = unit.startsWith('eur');
	const [scale, names] = LARGE.find(([least]) => value >= least) ?? [1, null];
	const number = formatNumber(value / scale, lang, scale === 1e6 && value >= 1e8 ? 0 : 2);
	if (lang === 'fr') {
		const sign = (names?.fr ?? '') + (euros ? '€' : '');
		return sign ? `${number}\u00a0${sign}` : number;
	}
	return `${euros ? '€' : ''}${number}${names?.en ?? ''}`;
}
