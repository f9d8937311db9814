import { yearsSeries, type YearPoint } from '#lib/charts/Years/series.ts';
import type { Fact } from '#lib/data/schema/fact.ts';
import { formatFact } from '#lib/format/fact.ts';
import { shortFact, shortRange } from '#lib/format/short-fact.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Figure } from './figure.ts';

/** A panel of columns: the facts of its years, and the level that they are compared with. */
interface PanelFacts {
	/** A fact, or the two ends of a range in one year; `planned` for an aim. */
	points: (string | [low: string, high: string] | { planned: string })[];
	mark?: string;
}

/** The figures of the fourth part that run over years: panels, and whether they share a scale. */
const FIGURES: Record<string, { panels: PanelFacts[]; shared?: boolean }> = {
	'caf-visits-figure': {
		panels: [
			{
				points: [
					'caf.onsite.2010.checks',
					'caf.onsite.2014.checks',
					'caf.onsite.2015.checks',
					'caf.onsite.2017.checks',
					'caf.home-checks.2021',
					'caf.home-checks.2022'
				]
			},
			{
				points: [
					'caf.checks.documents.2017',
					'caf.checks.documents.2022',
					'caf.checks.documents-and-site.2024'
				]
			}
		]
	},
	'caf-fraud-figure': {
		shared: true,
		panels: [
			{
				points: [
					2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024
				].map((year) => `caf.fraud.${year}.eur`),
				mark: 'nr.rsa.total.year'
			},
			{
				points: [
					['caf.fraud.estimated.2009-low', 'caf.fraud.estimated.2009-high'],
					'fraud.est.2015',
					'fraud.est.2016',
					['fraud.est.2019.low', 'fraud.est.2019.high'],
					'fraud.est.2020',
					'caf.fraud.estimated.eur',
					'caf.fraud.estimated.eur-2025'
				],
				mark: 'nr.rsa.total.year'
			}
		]
	},
	'ft-checks-figure': {
		panels: [{ points: ['ft.200k', 'ft.523', 'ft.610', { planned: 'ft.goal' }] }]
	},
	'msa-figure': {
		panels: [{ points: ['msa.2012', 'msa.2013', 'msa.2016', 'msa.2020'] }]
	},
	'dgfip-figure': {
		panels: [
			{
				points: [
					'dg.2018',
					'dg.2019',
					'dg.2020',
					'dg.2021',
					{ planned: 'dg.2022.target' },
					'dg.1550.checks'
				],
				mark: 'dg.1550'
			}
		]
	}
};

/**
 * The figures of the fourth part that run over years, by id.
 *
 * @param fact the door to data/facts.json
 * @throws {TypeError} where a fact is not a number, or names no year
 */
export function agencyYears(fact: (id: string) => Fact, lang: Lang): Record<string, Figure> {
	const point = (id: string): YearPoint => {
		const found = fact(id);
		const year = Number(/^\d{4}/.exec(found.asOf ?? '')?.[0]);
		if (!year) throw new TypeError(`fact "${id}" names no year`);
		const short = shortFact(found, lang);
		const text = found.qualifier ? short : formatFact(found, lang);
		return { id, year, value: found.value as number, text, short };
	};
	const range = (low: string, high: string): YearPoint => {
		const [from, to] = [point(low), point(high)];
		const said = shortRange(from.value, to.value, fact(high).unit, lang);
		return { ...to, low: from.value, text: said, short: said };
	};
	return Object.fromEntries(
		Object.entries(FIGURES).map(([id, { panels, shared }]): [string, Figure] => {
			const facts = panels.flatMap(({ points, mark }) => [
				...points.flatMap((of) => (typeof of === 'string' || Array.isArray(of) ? of : of.planned)),
				...(mark ? [mark] : [])
			]);
			const series = yearsSeries(
				panels.map(({ points, mark }) => ({
					points: points.map((of) => {
						if (typeof of === 'string') return point(of);
						return Array.isArray(of) ? range(...of) : { ...point(of.planned), planned: true };
					}),
					...(mark && {
						mark: {
							id: mark,
							label: fact(mark).label[lang],
							value: fact(mark).value as number,
							text: shortFact(fact(mark), lang)
						}
					})
				})),
				shared
			);
			const sources = [...new Set(facts.flatMap((of) => fact(of).sources))];
			return [id, { chart: 'years', series, sources, kind: 'evidence' }];
		})
	);
}
