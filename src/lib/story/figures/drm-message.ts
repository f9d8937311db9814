import { spaced } from '#lib/format/spaced.ts';
import { describeMessage } from '#lib/charts/Message/describe.ts';
import { messageLines, type MessageSeries, type MessageSteps } from '#lib/charts/Message/series.ts';
import { drmBlocks, drmMessages, drmPeople, drmRubriques } from '#lib/data/drm.ts';
import type { Kind } from '#lib/drm/index.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatEuros } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { readDataFile } from '#lib/open-data/data-folder.ts';
import { ledgerMonth } from '../load/drm/ledgers.ts';
import type { DrmFigure } from './drm-figure.ts';
import { firstName } from './drm-household.ts';
import { drmWords } from './drm-words.ts';

/** The payroll message that is read aloud. */
export const READ_ALOUD = 'ines/2024-03-marche.dsn';

/** What each step reads, in the order of the message; the last step reads the ledger. */
export const MESSAGE_STEPS = {
	header: ['S10.G00.00.005', 'S20.G00.05.001', 'S20.G00.05.005', 'S20.G00.05.007'],
	site: ['S21.G00.06.001', 'S21.G00.11.001'],
	person: ['S21.G00.30.001', 'S21.G00.30.004'],
	contract: ['S21.G00.40.006', 'S21.G00.40.007', 'S21.G00.40.013'],
	payment: ['S21.G00.50.001', 'S21.G00.50.002', 'S21.G00.50.004', 'S21.G00.50.009'],
	gross: ['S21.G00.51.011', 'S21.G00.51.013'],
	net: ['S21.G00.58.003', 'S21.G00.58.004', 'S90.G00.90.001']
} as const;

const KINDS = ['netFiscal', 'netSocial', 'netPaid', 'gross'] as const satisfies readonly Kind[];

/** One real-format message, some lines of it in plain words, and the entry that it makes. */
export function drmMessage(lang: Lang): DrmFigure {
	const w = drmWords(lang).message;
	const message = drmMessages.messages.find(({ file }) => file === READ_ALOUD)!;
	const text = messageText(READ_ALOUD);
	const lines = messageLines(text, Object.values(MESSAGE_STEPS) as MessageSteps, (code) => {
		const { label, meaning } = describedBy(code);
		return { label: label[lang], meaning: spaced(meaning[lang], lang) };
	});
	const employer = drmPeople.employers.find(({ id }) => id === message.declarant)!;
	const cents = centsOf(message.person, message.month);
	const month = formatDate(message.month, lang);
	const series: MessageSeries = {
		file: READ_ALOUD,
		gaps: lines.map(({ skipped }) => fill(skipped === 1 ? w.gap.one : w.gap.many, { n: skipped })),
		lines,
		entry: {
			title: fill(w.title, { name: firstName(message.person), month }),
			rows: KINDS.map((kind) => ({
				name: w.kinds[kind],
				value: formatEuros((cents[kind] ?? 0) / 100, lang)
			})),
			note: fill(w.note, { declarant: employer.name, date: formatDate(message.made, lang) })
		}
	};
	const total = text.trimEnd().split(/\r?\n/).length;
	const summary = fill(w.summary, {
		file: READ_ALOUD,
		shown: lines.length,
		total,
		month,
		amount: series.entry.rows[0]!.value
	});
	return {
		chart: 'message',
		series,
		words: describeMessage(series, '', summary, w.columns),
		sources: [...new Set(lines.flatMap(({ code }) => describedBy(code).sources))],
		fiction: drmWords(lang).fiction
	};
}

/* A rubrique's own words, or those of its block where it has none. */
function describedBy(code: string) {
	const found = drmRubriques.get(code) ?? drmBlocks.get(code.slice(0, 10));
	if (!found) throw new Error(`no words for "${code}" in data/drm/rubriques.json`);
	return found;
}

/** A fictional message as text, in whichever encoding its employer writes. */
export function messageText(file: string): string {
	const bytes = readDataFile(`drm/messages/${file}`);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('latin1').decode(bytes);
	}
}

/* What this message alone enters in the ledger, in cents. */
function centsOf(person: string, month: string): Partial<Record<Kind, number>> {
	const entries = ledgerMonth(person, month)?.entries ?? [];
	return Object.fromEntries(
		entries.filter(({ file }) => file === READ_ALOUD).map(({ kind, cents }) => [kind, cents])
	);
}
