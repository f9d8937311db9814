import { formatDate } from '#lib/format/date.ts';
import { facts } from '#lib/data/facts.ts';
import { modelById } from '#lib/data/models.ts';
import { WINDOWS } from '#lib/drm/windows.ts';
import { drmRubriques } from '#lib/data/drm.ts';
import { drmPlayEn } from '#lib/i18n/drm-play/en.ts';
import { drmPlayFr } from '#lib/i18n/drm-play/fr.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { STORY_MODEL } from '../../figures/story-profiles.ts';
import { buildEngine } from '../../load/build-engine.ts';
import { engineFiles } from '../../load/engine-files.ts';
import { fittedEnsemble } from '../../load/fitted-ensemble.ts';
import type { RankSpan } from '../../load/ranks.ts';
import { answerRank } from '../../simulation/answer-rank.ts';
import { ledgerAnswers } from '../month/ledger-answers.ts';
import type { PlayResult, Scored } from '../month/result.ts';
import { sayChanges } from '../month/say-changes.ts';
import { scoreSide } from '../month/score-side.ts';
import type { Side } from '../month/types.ts';
import { sayEvent } from '../month/say-event.ts';
import { FIRST, firstMonth } from './first-month.ts';
import { playHouseholds } from './play-households.ts';

const PUBLISHED = 'caf.income.threshold.single';

/** What the page holds of the player before its scripts come: an example in words. */
export interface PlayDefault {
	/** Who, what, when. */
	event: string;
	says: string[];
	/** Ids of the sources of the windows, of the threshold and of the labels. */
	sources: string[];
	/** The model's one published threshold, euros a month. */
	published: number;
	households: number;
	/** The ranks of the example, so that the engine rests until something else is asked. */
	ranks: { answers: Scored['answers']; rank: RankSpan }[];
}

let made: PlayResult | undefined;

/** The example that everybody sees first, as the player works it out. For build time. */
export function defaultPlay(lang: Lang, t: Messages): PlayDefault {
	const first = (made ??= compute());
	const words = lang === 'fr' ? drmPlayFr : drmPlayEn;
	const { kind, month, amount } = firstMonth().change;
	const households = engineFiles().margins.households.value;
	const published = threshold();
	return {
		event: fill(words.said.event, {
			name: first.name,
			month: formatDate(month, lang),
			event: sayEvent(kind, amount, lang, words)
		}),
		says: sayChanges(first, { lang, words, t, model: modelById(STORY_MODEL), households }),
		sources: playSources(),
		published,
		households,
		ranks: [first.scored?.before, first.scored?.after].flatMap((side) =>
			side?.rank ? [{ answers: side.answers, rank: side.rank }] : []
		)
	};
}

/** Everything that the player rests on, by id. */
function playSources(): string[] {
	const labels = ['S21.G00.50.002', 'S21.G00.50.004', 'S21.G00.58.004'];
	return [
		...new Set([
			...WINDOWS.flatMap(({ sources }) => sources),
			...(facts.get(PUBLISHED)?.sources ?? []),
			...labels.flatMap((id) => drmRubriques.get(id)?.sources ?? [])
		])
	];
}

function threshold(): number {
	const value = facts.get(PUBLISHED)?.value;
	if (typeof value !== 'number') throw new Error(`no fact "${PUBLISHED}" in data/facts.json`);
	return value;
}

function compute(): PlayResult {
	const { profile, people } = playHouseholds().find(({ id }) => id === FIRST)!;
	const { reading } = firstMonth();
	const { fitted } = buildEngine();
	const score = (side: Side): Scored => {
		const published = threshold();
		const known = { ...side, rsa: reading.before.rsa };
		const answers = ledgerAnswers(profile ?? {}, known, { low: published, few: null }, published);
		const { low, high } = answerRank(fitted, engineFiles().ensemble, answers).rank;
		return {
			answers,
			interval: scoreSide(fittedEnsemble(STORY_MODEL), answers),
			rank: { low: Math.round(low), high: Math.round(high) }
		};
	};
	const scored = { before: score(reading.before), after: score(reading.after) };
	return { ...reading, name: people[0]!.firstName, scored };
}
