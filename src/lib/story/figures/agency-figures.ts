import type { Fact } from '#lib/data/schema/fact.ts';
import { shortFact } from '#lib/format/short-fact.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { agencySides } from './agency-sides.ts';
import { agencyYears } from './agency-years.ts';
import { factMarks } from './fact-marks.ts';
import type { Figure } from './figure.ts';

/** Bars on one scale, by figure; percentages run to a hundred. */
const BARS: Record<string, { ids: string[]; max?: number }> = {
	'ft-outcomes-figure': {
		ids: [
			'ft.523.random',
			'ft.trig.random',
			'ft.523.searching',
			'ft.res.searching',
			'ft.523.redynamised',
			'ft.res.redynamised',
			'ft.523.sanctioned',
			'ft.res'
		],
		max: 100
	},
	'cnav-figure': {
		ids: ['cnav.controls.2024', 'cnav.fautes.n.2024', 'cnav.fraud.n.2024', 'nr.aspa.n']
	},
	'face-figure': { ids: ['face.test', 'face.pop.outside-eu', 'face.pop'] },
	'urssaf-figure': { ids: ['ur.tpe.expected', 'ur.tpe', 'ur.tpe.sme'], max: 100 },
	'people-figure': {
		ids: [
			'indu.alloc.share.rsa',
			'indu.alloc.share',
			'cnam.overceiling',
			'apl.anomalies.share.high',
			'cnam.fraudrate',
			'cnav.rate.2023',
			'nr.c2s.free.senat',
			'nr.c2s.free',
			'nr.c2s.paid',
			'nr.aspa',
			'nr.rsa',
			'nr.ppa'
		],
		max: 100
	},
	'abroad-people-figure': {
		ids: ['uk.1m', 'ams.groups.count', 'rot.30k', 'rd.470', 'nl.26k.high', 'nl.26k', 'nl.2090']
	}
};

/** The fraud of the health cover, its anomalies and its non-take-up, as dots in a hundred. */
const C2S = ['cnam.fraudrate', 'cnam.overceiling', 'nr.c2s.free', 'nr.c2s.paid'];

/**
 * The figures of the fourth part, by id: published numbers as they are.
 *
 * @param fact the door to data/facts.json
 * @param unread said where nothing read gives an amount
 */
export function agencyFigures(
	fact: (id: string) => Fact,
	lang: Lang,
	unread: string
): Record<string, Figure> {
	const { bar, bars, waffles } = factMarks(fact, lang);
	const published = (figure: Figure): Figure => ({ ...figure, kind: 'evidence' });
	/* A bound or a round figure says so. */
	const bounded = (id: string) => (fact(id).qualifier ? { text: shortFact(fact(id), lang) } : {});
	return {
		...agencyYears(fact, lang),
		...agencySides(fact, lang, unread),
		'c2s-rates-figure': published(
			waffles(
				100,
				C2S.map((id) => ({ id }))
			)
		),
		...Object.fromEntries(
			Object.entries(BARS).map(([id, { ids, max }]) => [
				id,
				published(
					bars(
						ids.map((of) => bar(of, bounded(of))),
						max
					)
				)
			])
		)
	};
}
