import { describeStreams } from '#lib/charts/Streams/describe.ts';
import { streamsSeries, type Payer } from '#lib/charts/Streams/series.ts';
import { drmPeople } from '#lib/data/drm.ts';
import { addMonths, type Month, type Stream } from '#lib/drm/index.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatEuros } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { ledgerMonth, ledgerOf } from '../load/drm/ledgers.ts';
import type { DrmFigure } from './drm-figure.ts';
import { firstName } from './drm-household.ts';
import { drmWords } from './drm-words.ts';

const PERSON = 'ines';
const YEAR = '2024';

/** One person's ledger over a year, from both streams, in net paid: one kind, so that it adds up. */
export function drmStreams(lang: Lang): DrmFigure {
	const w = drmWords(lang).streams;
	const months = Array.from({ length: 12 }, (_, i) => addMonths(`${YEAR}-01`, i));
	const say = (euros: number) => formatEuros(Math.round(euros), lang);
	const series = streamsSeries(
		{
			months: months.map((id) => ({ id, label: formatDate(id, lang).replace(` ${YEAR}`, '') })),
			names: { dsn: w.dsn, ledger: w.ledger, pasrau: w.pasrau },
			dsn: payers('dsn', months, lang),
			pasrau: payers('pasrau', months, lang)
		},
		say
	);
	return {
		chart: 'streams',
		series,
		words: describeStreams(
			series,
			'',
			say,
			(dsn, pasrau) => fill(w.summary, { name: firstName(PERSON), year: YEAR, dsn, pasrau }),
			w.columns
		),
		sources: ['petites-affiches-dsn-substitution', 'net-entreprises-pasrau', 'lqdn-2024-drm'],
		fiction: drmWords(lang).fiction
	};
}

function payers(stream: Stream, months: readonly Month[], lang: Lang): Payer[] {
	const declarants = new Set(
		ledgerOf(PERSON).months.flatMap(({ entries }) =>
			entries.filter((entry) => entry.stream === stream).map(({ declarant }) => declarant)
		)
	);
	return [...declarants].map((siret) => ({
		id: siret,
		label: aboutOf(siret, lang),
		values: months.map(
			(month) =>
				(ledgerMonth(PERSON, month)?.entries ?? [])
					.filter((entry) => entry.declarant === siret && entry.kind === 'netPaid')
					.reduce((sum, { cents }) => sum + cents, 0) / 100
		)
	}));
}

function aboutOf(siret: string, lang: Lang): string {
	const all = [...drmPeople.employers, ...drmPeople.bodies];
	return all.find(({ siren }) => siret.startsWith(siren))!.about[lang];
}
