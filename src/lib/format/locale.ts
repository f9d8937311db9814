import { formatLocale, type FormatLocaleObject } from 'd3-format';
import type { Lang } from '../i18n/lang.ts';

const shared = { grouping: [3], minus: '−' };

/**
 * How each language writes numbers. Stated here and not taken from the browser: the same page
 * must read the same everywhere, and loading the browser's tables costs a phone 50 ms at start.
 */
export const numberLocale: Record<Lang, FormatLocaleObject> = {
	fr: formatLocale({
		...shared,
		decimal: ',',
		thousands: '\u202f',
		currency: ['', '\u00a0€'],
		percent: '\u202f%'
	}),
	en: formatLocale({ ...shared, decimal: '.', thousands: ',', currency: ['€', ''], percent: '%' })
};
