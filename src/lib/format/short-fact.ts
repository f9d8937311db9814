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
	if (unit === 'percent') return formatPercent(value, lang, value < 10 ? 2 : 0);
	return withUnit([value], unit, lang);
}

/** Two ends in the unit of the higher one: `540–808 M€`, `€1.9–2.6bn`. */
export function shortRange(low: number, high: number, unit: Fact['unit'], lang: Lang): string {
	return withUnit([low, high], unit, lang);
}

function withUnit(values: number[], unit: Fact['unit'], lang: Lang): string {
	const euros = unit.startsWith('eur');
	const top = Math.max(...values);
	const [scale, names] = LARGE.find(([least]) => top >= least) ?? [1, null];
	const digits = scale !== 1e6 ? 2 : top >= 1e8 ? 0 : top >= 1e7 ? 1 : 2;
	const number = values.map((value) => formatNumber(value / scale, lang, digits)).join('–');
	if (lang === 'fr') {
		const sign = (names?.fr ?? '') + (euros ? '€' : '');
		return sign ? `${number}\u00a0${sign}` : number;
	}
	return `${euros ? '€' : ''}${number}${names?.en ?? ''}`;
}
