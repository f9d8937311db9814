import { formatNumber } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Description } from '../description.ts';
import { LISTED } from './cells.ts';
import type { DotSeries } from './series.ts';

/** The dots and their groups, in words. */
export function describeDots(
	{ codes, perDot, selected, draws, groups }: DotSeries,
	title: string,
	lang: Lang,
	t: Messages
): Description {
	const w = t.act3.dots;
	const number = (value: number) => formatNumber(value, lang);
	const rows = LISTED.flatMap((grouping) => groups[grouping]);
	const poorest = groups.fifth[0]!;
	return {
		summary: fill(w.summary, {
			dots: number(codes.length),
			perDot: number(perDot),
			draws: number(draws),
			selected: number(selected),
			poorest: number(poorest.selected)
		}),
		table: {
			caption: title,
			columns: [t.control.group, w.columns.dots, w.columns.selected, t.control.verdict],
			rows: rows.map((group) => [
				group.label,
				number(group.dots),
				number(group.selected),
				t.control.verdicts[group.verdict]
			])
		}
	};
}
