import { act1 as act1En } from '#content/en/act1.ts';
import { act2 as act2En } from '#content/en/act2.ts';
import { act3 as act3En } from '#content/en/act3.ts';
import { act4 as act4En } from '#content/en/act4.ts';
import { act1 as act1Fr } from '#content/fr/act1.ts';
import { act2 as act2Fr } from '#content/fr/act2.ts';
import { act3 as act3Fr } from '#content/fr/act3.ts';
import { act4 as act4Fr } from '#content/fr/act4.ts';
import type { Act, OpeningAct } from '#content/types.ts';
import { archetypes } from '#lib/data/archetypes.ts';
import { facts } from '#lib/data/facts.ts';
import { coverage } from '#lib/data/model/coverage.ts';
import { signOf } from '#lib/data/model/signed.ts';
import { modelById, models } from '#lib/data/models.ts';
import { formatNumber, formatPercent } from '#lib/format/number.ts';
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import type { Lang, Localized } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { shareHigher } from '#lib/scoring/compare.ts';
import { MAX_ODDS_RATIO, MIN_ODDS_RATIO } from '#lib/scoring/prior.ts';
import { defaultPlay } from '../drm-play/load/default-play.ts';
import { drawnBlocks } from '../figures/drawn-blocks.ts';
import type { Figure } from '../figures/figure.ts';
import { evidenceFigures } from '../figures/evidence-figures.ts';
import { THREADS } from '../figures/fan-figure.ts';
import { modelFigures } from '../figures/model-figures.ts';
import { NEIGHBOURS, STORY_MODEL } from '../figures/story-profiles.ts';
import { plainText } from '../markup/plain-text.ts';
import { defaultControl } from './default-control.ts';
import { dotResults } from './dot-results.ts';
import { drmResults } from './drm-results.ts';
import { engineFiles } from './engine-files.ts';
import { fittedEnsemble } from './fitted-ensemble.ts';
import { fourthPart } from './fourth-part.ts';
import { ranks } from './ranks.ts';
import { readingMinutes } from './reading-minutes.ts';
import { resolveCopy } from './resolve-copy.ts';
import { createScribe } from './scribe.ts';
import { secondAct } from './second-act.ts';
import { thirdAct } from './third-act.ts';

const MESSAGES: Localized<Messages> = { fr, en };
const ACT_1: Localized<OpeningAct> = { fr: act1Fr, en: act1En };
const ACT_2: Localized<Act> = { fr: act2Fr, en: act2En };
const ACT_3: Localized<Act> = { fr: act3Fr, en: act3En };
const ACT_4: Localized<Act> = { fr: act4Fr, en: act4En };

const made: Partial<Record<Lang, StoryData>> = {};

/** Everything the story's page shows, in one language, with every figure resolved; worked out once. */
export function loadStory(lang: Lang): StoryData {
	return (made[lang] ??= compute(lang));
}

function compute(lang: Lang) {
	const scribe = createScribe(lang, storyResults(lang));
	const act = resolveCopy(ACT_1[lang], scribe.say);
	const published = evidenceFigures(factById, knownDirections(), lang);
	for (const { sources } of Object.values(published)) sources.forEach(scribe.cite);
	defaultControl().sources.forEach(scribe.cite);
	for (const model of models.values())
		for (const { source } of model.variables.flatMap(({ modalities }) => modalities))
			source?.forEach(scribe.cite);
	const households = [...archetypes.values()].map(
		({ id, name, story, model, profile, uncovered, sources }) => {
			sources.forEach(scribe.cite);
			return {
				id,
				name: name[lang],
				story: scribe.say(story[lang]),
				model,
				profile,
				uncovered: uncovered ? scribe.say(uncovered[lang]) : null,
				sources
			};
		}
	);
	const later = resolveCopy([ACT_2[lang], ACT_3[lang], ACT_4[lang]], scribe.say);
	const { dots, versus } = thirdAct(lang, MESSAGES[lang].act3.dots.withoutRsa);
	const fourth = fourthPart(factById, lang, MESSAGES[lang].act4);
	for (const { sources } of Object.values(fourth)) sources.forEach(scribe.cite);
	const figures: Record<string, Figure> = { ...published, ...fourth, 'versus-figure': versus };
	const drm = secondAct(lang, MESSAGES[lang]);
	for (const { sources } of Object.values(drm)) sources.forEach(scribe.cite);
	const drmPlay = defaultPlay(lang, MESSAGES[lang]);
	drmPlay.sources.forEach(scribe.cite);
	return {
		dots,
		drm,
		drmPlay,
		act,
		later,
		control: defaultControl(),
		ranks: ranks(),
		figures,
		modelFigures: modelFigures({
			lang,
			total: MESSAGES[lang].profile.total,
			households,
			...drawnBlocks(act.blocks),
			ensemble: fittedEnsemble
		}),
		households,
		storyModels: [...new Set([STORY_MODEL, ...households.flatMap(({ model }) => model ?? [])])].map(
			modelById
		),
		choices: [...models.values()]
			.filter((model) => coverage(model).computes)
			.map(({ id, name, kind }) => ({ id, name: name?.[lang] ?? id, kind })),
		incomeThreshold: plainText(scribe.say('{fact:caf.income.threshold.single}')),
		minutes: readingMinutes([ACT_1[lang], ACT_2[lang], ACT_3[lang], ACT_4[lang]]),
		refs: scribe.refs
	};
}

function factById(id: string) {
	const fact = facts.get(id);
	if (!fact) throw new Error(`no fact "${id}" in data/facts.json`);
	return fact;
}

/* Criteria of the story's model that are known to raise the score, and to lower it. */
function knownDirections() {
	const signs = modelById(STORY_MODEL).variables.flatMap(({ modalities }) => {
		const signed = modalities.map(signOf).filter((sign) => sign !== null);
		return signed[0] ?? [];
	});
	return {
		raises: signs.filter((sign) => sign > 0).length,
		lowers: signs.filter((sign) => sign < 0).length
	};
}

/** What `{result:id}` may name in the story, in words. */
export function storyResults(lang: Lang): Record<string, string> {
	const model = modelById(STORY_MODEL);
	const ensemble = fittedEnsemble(STORY_MODEL);
	const { signed, total } = coverage(model);
	const { work, rest } = NEIGHBOURS;
	const times = (ratio: number) => formatNumber(ratio, lang, 1);
	const ratios = (name: string, group: string) => {
		const { reference, adversarial } = defaultControl().groups.find(({ id }) => id === group)!;
		return {
			[`control.${name}.low`]: times(reference.low),
			[`control.${name}.high`]: times(reference.high),
			[`control.${name}.least`]: times(adversarial!.low)
		};
	};
	return {
		...ratios('fifth', 'fifth-1'),
		...ratios('rsa', 'rsa'),
		...fitResults(lang),
		...dotResults(lang),
		...drmResults(lang),
		variants: formatNumber(defaultControl().variants, lang),
		draws: formatNumber(ensemble.draws, lang),
		threads: formatNumber(THREADS, lang),
		'coverage.signed': formatNumber(signed, lang),
		'coverage.unsigned': formatNumber(total! - signed, lang),
		'guess.share': formatPercent(100 * shareHigher(ensemble, work, rest), lang, 0),
		'prior.low': formatNumber(MIN_ODDS_RATIO, lang),
		'prior.high': formatNumber(MAX_ODDS_RATIO, lang)
	};
}

/* What the method page prints of the fit, in words. */
function fitResults(lang: Lang): Record<string, string> {
	const { drawsEvaluated, diagnostics } = engineFiles().ensemble;
	const poorest = diagnostics.heldOut.find(({ id }) => id === 'poorest-as-lowest-fifth');
	if (!poorest) throw new Error('the fit holds out no test on the lowest fifth');
	const percent = (share: number) => formatPercent(100 * share, lang, 0);
	return {
		'fit.evaluated': formatNumber(drawsEvaluated, lang),
		'fit.ess': formatNumber(diagnostics.effectiveSampleSize, lang, 0),
		'fit.poorest.low': percent(poorest.predicted.low),
		'fit.poorest.high': percent(poorest.predicted.high)
	};
}

export type StoryData = ReturnType<typeof compute>;
