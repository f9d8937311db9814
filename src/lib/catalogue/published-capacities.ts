import { facts } from '#lib/data/facts.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { defaultControl } from '#lib/story/load/default-control.ts';

/** A number of checks in a year that somebody published, or that follows from two such figures. */
export interface PublishedCapacity {
	/** Households a year. */
	households: number;
	/** What was counted, and when. */
	label(lang: Lang, t: Messages): string;
	/** Ids of the facts that it is taken from. */
	facts: readonly string[];
}

const CHECKS_2022 = 'caf.home-checks.2022';

/** The capacities that the chart of the control is drawn at; the page's own default comes first. */
export function publishedCapacities(): readonly PublishedCapacity[] {
	const { capacity, capacityScore } = defaultControl();
	return [
		{
			households: capacity,
			label: (_, t) => t.control.presetFit,
			facts: ['caf.home-checks.2021', 'caf.home-checks.score-share.2021']
		},
		{
			households: facts.get(CHECKS_2022)!.value as number,
			label: (lang) => facts.get(CHECKS_2022)!.label[lang],
			facts: [CHECKS_2022]
		},
		{
			households: capacityScore,
			label: (_, t) => t.control.presetScore,
			facts: ['caf.checks.score.2024']
		}
	];
}
