import { formatPercent } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Description } from '../description.ts';
import { sayShares } from './say-shares.ts';
import type { VersusSeries } from './series.ts';

/** The same groups under two policies, in words. */
export function describeVersus(
	{ rows, draws }: VersusSeries,
	title: string,
	lang: Lang,
	t: Messages
): Description {
	const w = t.act3.versus;
	const list = rows
		.map((row) => `${row.label}${t.chart.colon}${fill(w.pair, sayShares(row, lang, t))}`)
		.join(t.chart.semicolon);
	return {
		summary: fill(w.summary, { draws, list }),
		table: {
			caption: title,
			columns: [t.control.group, w.random, w.score, t.control.verdict],
			rows: rows.map((row) => [
				row.label,
				formatPercent(100 * row.households, lang, 1),
				fill(w.interval, {
					low: formatPercent(100 * row.low, lang, 1),
					high: formatPercent(100 * row.high, lang, 1)
				}),
				t.control.verdicts[row.verdict]
			])
		}
	};
}
