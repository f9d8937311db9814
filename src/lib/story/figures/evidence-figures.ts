import { barsSeries, type Bar } from '#lib/charts/Bars/series.ts';
import { dotFieldSeries } from '#lib/charts/DotField/series.ts';
import type { Fact } from '#lib/data/schema/fact.ts';
import { formatFact } from '#lib/format/fact.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Figure } from './figure.ts';

/** Households a dot stands for. */
const PER_DOT = 1000;

/**
 * The figures of act 1 that show published numbers as they are, by id.
 *
 * @param fact the door to data/facts.json
 * @param known how many criteria have a sourced direction
 */
export function evidenceFigures(
	fact: (id: string) => Fact,
	known: { raises: number; lowers: number },
	lang: Lang
): Record<string, Figure> {
	const number = (id: string): number => {
		const { value } = fact(id);
		if (typeof value !== 'number') throw new TypeError(`fact "${id}" is not a number`);
		return value;
	};
	const from = (...ids: string[]) => [...new Set(ids.flatMap((id) => fact(id).sources))];
	const bar = (id: string, more: Partial<Bar> = {}): Bar => ({
		id,
		label: fact(id).label[lang],
		value: number(id),
		text: formatFact(fact(id), lang),
		...more
	});
	const bars = (list: Bar[], max?: number): Figure => ({
		chart: 'bars',
		series: barsSeries(list, max),
		sources: from(...list.map(({ id }) => id))
	});
	const field = (arrangement: 'scattered' | 'sorted'): Figure => ({
		chart: 'dot-field',
		series: dotFieldSeries(
			number('caf.households.2024'),
			number('caf.checks.score.2024'),
			PER_DOT,
			arrangement,
			1
		),
		sources: from('caf.households.2024', 'caf.checks.score.2024')
	});
	return {
		field: field('scattered'),
		'field-sorted': field('sorted'),
		'file-items': {
			chart: 'file-items',
			series: { ...known, read: number('caf.criteria.count'), items: number('caf.items.per-file') },
			sources: from('caf.criteria.count')
		},
		'onsite-2015': bars([
			bar('caf.onsite.2015.checks'),
			bar('caf.onsite.2015.overpayments'),
			bar('caf.onsite.2015.underpayments')
		]),
		'lone-parents': bars(
			[bar('caf.households.lone-parents'), bar('caf.home-checks.lone-parents', { selected: true })],
			100
		),
		families: bars(
			[
				bar('pop.fam.isole.2023'),
				bar('pop.fam.couple-enf.2023'),
				bar('pop.fam.mono.2023'),
				bar('pop.fam.couple-0.2023')
			],
			100
		),
		'all-checks': bars([
			bar('caf.checks.all.2024'),
			bar('caf.checks.automated.2024'),
			bar('caf.checks.documents-and-site.2024'),
			bar('caf.checks.score.2024', { selected: true })
		])
	};
}
