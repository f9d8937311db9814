import { sayInterval } from '#lib/charts/say-interval.ts';
import type { Model } from '#lib/data/model/schema.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatLarge } from '#lib/format/number.ts';
import type { DrmPlayMessages } from '#lib/i18n/drm-play/messages.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { sayRank } from '../../profile/rank-words.ts';
import type { RankSpan } from '../../load/ranks.ts';
import { sayCount } from '../say-count.ts';
import { sayEuros } from '../say-euros.ts';
import { lastDay } from './days.ts';
import { netPaid } from './net-paid.ts';
import type { PlayResult, Scored } from './result.ts';

/** What the sentences are made with. */
export interface Saying {
	lang: Lang;
	words: DrmPlayMessages;
	t: Messages;
	model: Model;
	/** All of them. */
	households: number;
	rankFailed?: boolean;
}

/** What a change moves, from the ledger to the rank, one sentence each. */
export function sayChanges(result: PlayResult, saying: Saying): string[] {
	const { before, after, scored } = result;
	const { words, lang } = saying;
	const said = [...ledgerSentences(result, saying), ...windowSentences(result, saying)];
	if (!scored) return said;
	const income = { before: sayEuros(before.income, lang), after: sayEuros(after.income, lang) };
	if (income.before !== income.after) said.push(fill(words.said.income, income));
	const crossed = crossedCriteria(scored, saying);
	if (crossed.length) return [...said, ...crossed, ...scoreSentences(scored, saying)];
	const onRsa = scored.after.answers.rsa === 'oui';
	return [
		...said,
		words.said.same,
		...(onRsa ? [words.said.rsa] : []),
		...scoreSentences(scored, saying)
	];
}

function ledgerSentences({ before, after, messages, right }: PlayResult, saying: Saying): string[] {
	const { words, lang } = saying;
	const t = words.said;
	const list = after.months.flatMap((row, i) => {
		const [was, is] = [netPaid(before.months[i]!), netPaid(row)];
		if (was === is) return [];
		const values = { before: sayEuros(was, lang), after: sayEuros(is, lang) };
		return [fill(t.ledgerOf, { month: formatDate(row.month, lang), ...values })];
	});
	const past = after.months.reduce((sum, { past }, i) => sum + past - before.months[i]!.past, 0);
	const isBeyond = messages.some(({ what, made }) => what !== 'withdrawn' && made > lastDay(right));
	return [
		list.length ? fill(t.ledger, { list: list.join(saying.t.chart.semicolon) }) : t.ledgerSame,
		...(past > 0 ? [fill(t.past, { lines: sayCount(past, words.counts.line, lang) })] : []),
		...(isBeyond ? [fill(t.ledgerBeyond, { right: formatDate(right, lang) })] : [])
	];
}

function windowSentences({ before, after }: PlayResult, { words, lang }: Saying): string[] {
	const t = words.said;
	const moved = (kind: 'netFiscal' | 'netPaid') =>
		after.windows.flatMap(({ id, applies, monthly }, i) => {
			const [was, is] = [before.windows[i]!.monthly[kind], monthly[kind]];
			const values = { before: sayEuros(was, lang), after: sayEuros(is, lang) };
			if (!applies || values.before === values.after) return [];
			return [fill(t.window, { name: words.windows.names[id]!, ...values })];
		});
	const said = moved('netFiscal');
	if (said.length) return said;
	return [moved('netPaid').length ? t.windowsUntaxed : t.windowsSame];
}

function crossedCriteria(
	{ before, after }: NonNullable<PlayResult['scored']>,
	{ words, lang, model }: Saying
): string[] {
	return model.variables.flatMap(({ id, label, modalities }) => {
		const [was, is] = [before.answers[id], after.answers[id]];
		if (was === is) return [];
		const say = (answer: string | undefined) =>
			modalities.find((modality) => modality.id === answer)?.label[lang] ?? answer ?? '';
		const values = { before: say(was), after: say(is) };
		return [fill(words.said.crossed, { name: label[lang], ...values })];
	});
}

function scoreSentences(
	{ before, after }: { before: Scored; after: Scored },
	{ words, lang, t, households, rankFailed }: Saying
): string[] {
	const said = words.said;
	const pair = (was: string, is: string, one: string, same: string) =>
		was === is
			? fill(same, { before: was, households: formatLarge(households, lang) })
			: fill(one, { before: was, after: is, households: formatLarge(households, lang) });
	const score = pair(
		sayInterval(before.interval, lang, t),
		sayInterval(after.interval, lang, t),
		said.score,
		said.scoreSame
	);
	if (rankFailed) return [score, said.rankFailed];
	if (!before.rank || !after.rank) return [score, said.working];
	const span = ({ low, high }: RankSpan) =>
		fill(said.toCome, {
			low: sayRank(low, households, lang),
			high: sayRank(high, households, lang)
		});
	return [score, pair(span(before.rank), span(after.rank), said.rank, said.rankSame)];
}
