import { formatNumber, formatPercent } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Description } from '../description.ts';
import { sayRatio } from './say-ratio.ts';
import type { RatioRange, RatiosSeries } from './series.ts';

/** Ratios in words. */
export function describeRatios(
	{ rows }: RatiosSeries,
	title: string,
	lang: Lang,
	t: Messages
): Description {
	const c = t.control;
	const number = (value: number) => formatNumber(value, lang, 2);
	const shares = (of: RatioRange | null | undefined) =>
		of ? `${formatPercent(100 * of.low, lang, 1)} – ${formatPercent(100 * of.high, lang, 1)}` : '–';
	const range = (of: RatioRange | null) => (of ? `${number(of.low)} – ${number(of.high)}` : '–');
	return {
		summary: fill(c.summary, {
			list: rows
				.map((row) => `${row.label}${t.chart.colon}${sayRatio(row, lang, t)}`)
				.join(t.chart.semicolon)
		}),
		table: {
			caption: title,
			columns: [
				c.group,
				c.share,
				t.act3.selected,
				c.reference,
				c.envelope,
				c.adversarial,
				t.act3.ceiling,
				c.verdict
			],
			rows: rows.map((row) => [
				row.label,
				formatPercent(100 * row.share, lang, 1),
				shares(row.selected),
				range(row.reference),
				range(row.envelope),
				range(row.adversarial),
				row.ceiling === undefined ? '–' : number(row.ceiling),
				c.verdicts[row.verdict]
			])
		}
	};
}
