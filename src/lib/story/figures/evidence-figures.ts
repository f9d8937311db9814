import { dotFieldSeries } from '#lib/charts/DotField/series.ts';
import type { Fact } from '#lib/data/schema/fact.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { factMarks } from './fact-marks.ts';
import type { Figure } from './figure.ts';

/** Households a dot stands for. */
const PER_DOT = 1000;

/**
 * The figures of the story that show published numbers as they are, by id.
 *
 * @param fact the door to data/facts.json
 * @param known how many criteria have a sourced direction
 */
export function evidenceFigures(
	fact: (id: string) => Fact,
	known: { raises: number; lowers: number },
	lang: Lang
): Record<string, Figure> {
	const { number, from, bar, bars, waffles } = factMarks(fact, lang);
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
	/* The third act simulates: what is published there says so. */
	const published = (figure: Figure): Figure => ({ ...figure, kind: 'evidence' });
	return {
		'home-checks-figure': published(
			waffles(100, [
				{ id: 'caf.households.lone-parents' },
				{ id: 'caf.home-checks.lone-parents', selected: true }
			])
		),
		'rulers-figure': published(
			waffles(1000, [
				{ id: 'caf.checks.score-share.2024', selected: true },
				{ id: 'caf.home-checks.score-share.2021', selected: true }
			])
		),
		'money-figure': published(
			waffles(1000, [
				{ id: 'indu.rsa.2023' },
				{ id: 'indu.ppa.2023' },
				{ id: 'caf.overpaid.score-share' }
			])
		),
		'sweden-figure': published(
			bars(
				[
					bar('se.random'),
					bar('se.random.men'),
					bar('se.flag.random'),
					bar('se.flag', { selected: true })
				],
				100
			)
		),
		'job-search-figure': published(
			bars(
				[
					bar('ft.trig'),
					bar('ft.trig.random'),
					bar('ft.trig.referral'),
					bar('ft.random'),
					bar('ft.523.active')
				],
				100
			)
		),
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
