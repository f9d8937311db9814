import { moneySeries } from '#lib/charts/Sides/money-series.ts';
import type { SideInput } from '#lib/charts/Sides/series.ts';
import { timesSeries } from '#lib/charts/Sides/times-series.ts';
import type { Fact } from '#lib/data/schema/fact.ts';
import { formatNumber } from '#lib/format/number.ts';
import { shortAmount, shortFact } from '#lib/format/short-fact.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Figure } from './figure.ts';

/** Euros a year: paid in excess, estimated or found, against never paid. */
const MONEY: [id: string, side: 'left' | 'right'][] = [
	['indu.rsa.2023.amount', 'left'],
	['hcf.est.2023.rsa', 'left'],
	['nr.rsa.total.year', 'right'],
	['indu.ppa.2023.amount', 'left'],
	['hcf.est.2023.ppa', 'left'],
	['nr.ppa', 'right'],
	['cnam.fraudrate.eur', 'left'],
	['cnam.175', 'left'],
	['cnam.nonrecours', 'right'],
	['cnav.est.2024', 'left'],
	['nr.aspa.total.year', 'right'],
	['caf.fraud.2022.eur', 'left'],
	['caf.wrongly-paid.2022', 'left'],
	['caf.returned.2022', 'right']
];

/** Non-take-up of which no amount was read. */
const UNREAD = ['nr.ppa'];

/** How many times more often one group is flagged than the other. */
const TIMES = [
	'rot.sex.ratio',
	'rot.lang.ratio',
	'rot.arch.ratio',
	'amsterdam.bias0.ratio',
	'amsterdam.bias1.ratio',
	'amsterdam.pilot.ratio',
	'amsterdam.pilot.sex-ratio',
	'se.flag.ratio',
	'se.foreign.ratio',
	'caf.home-checks.lone-parents-others'
];

/**
 * The figures of the fourth part that set two sides against one another, by id.
 *
 * @param fact the door to data/facts.json
 * @param unread said where nothing read gives an amount
 */
export function agencySides(
	fact: (id: string) => Fact,
	lang: Lang,
	unread: string
): Record<string, Figure> {
	const from = (ids: string[]) => [...new Set(ids.flatMap((id) => fact(id).sources))];
	const times = (ratio: number) => `×${formatNumber(ratio, lang, 2)}`;
	const row = (id: string, text: (found: Fact) => string): SideInput => {
		const found = fact(id);
		if (typeof found.value !== 'number') throw new TypeError(`fact "${id}" is not a number`);
		return { id, label: found.label[lang], value: found.value, text: text(found) };
	};
	const money = MONEY.map(([id, side]): SideInput => ({
		...row(id, (found) => shortFact(found, lang)),
		...(UNREAD.includes(id) && { value: null, text: unread }),
		side
	}));
	return {
		'euros-figure': {
			chart: 'sides',
			series: moneySeries(money, (euros) => shortAmount(euros, 'eur-total', lang)),
			sources: from(MONEY.map(([id]) => id)),
			kind: 'evidence'
		},
		'abroad-figure': {
			chart: 'sides',
			series: timesSeries(
				TIMES.map((id) => row(id, ({ value }) => times(value as number))),
				times
			),
			sources: from(TIMES),
			kind: 'evidence'
		}
	};
}
