import { describeBars } from '#lib/charts/Bars/describe.ts';
import type { Description } from '#lib/charts/description.ts';
import { describeDotField } from '#lib/charts/DotField/describe.ts';
import { describeDots } from '#lib/charts/Dots/describe.ts';
import { describeFan } from '#lib/charts/Fan/describe.ts';
import { describeFileItems } from '#lib/charts/FileItems/describe.ts';
import { describeIntervals } from '#lib/charts/Intervals/describe.ts';
import { describeRatios } from '#lib/charts/Ratios/describe.ts';
import { describeSides } from '#lib/charts/Sides/describe.ts';
import { describeVersus } from '#lib/charts/Versus/describe.ts';
import { describeWaffles } from '#lib/charts/Waffles/describe.ts';
import { describeYears } from '#lib/charts/Years/describe.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { describeGroups } from './describe-groups.ts';
import type { Drawn } from './drawn.ts';

/** Any chart in words and as a table. */
export function describeDrawn(drawn: Drawn, title: string, lang: Lang, t: Messages): Description {
	switch (drawn.chart) {
		case 'bars':
			return describeBars(drawn.series, title, t);
		case 'dot-field':
			return describeDotField(drawn.series, title, lang, t);
		case 'dots':
			return describeDots(drawn.series, title, lang, t);
		case 'fan':
			return describeFan(drawn.series, title, lang, t);
		case 'file-items':
			return describeFileItems(drawn.series, title, lang, t);
		case 'groups':
			return describeGroups(drawn.series, title, lang, t);
		case 'intervals':
			return describeIntervals(drawn.series, title, lang, t);
		case 'ratios':
			return describeRatios(drawn.series, title, lang, t);
		case 'told': {
			const { summary, table } = drawn.series.words;
			return { summary, table: { ...table, caption: title } };
		}
		case 'sides':
			return describeSides(drawn.series, title, t);
		case 'versus':
			return describeVersus(drawn.series, title, lang, t);
		case 'waffles':
			return describeWaffles(drawn.series, title, lang, t);
		case 'years':
			return describeYears(drawn.series, title, t);
	}
}
