import type { Fact } from '#lib/data/schema/fact.ts';
import type { FourthPartMessages } from '#lib/i18n/act4/messages.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { agencyFigures } from '../figures/agency-figures.ts';
import { c2sFigure } from '../figures/c2s-figure.ts';
import { C2S_MODEL } from '../figures/c2s-households.ts';
import type { Figure } from '../figures/figure.ts';
import { fittedEnsemble } from './fitted-ensemble.ts';

/**
 * Every figure of the fourth part, by id.
 *
 * @param fact the door to data/facts.json
 */
export function fourthPart(
	fact: (id: string) => Fact,
	lang: Lang,
	t: FourthPartMessages
): Record<string, Figure> {
	return {
		...agencyFigures(fact, lang, t.unread),
		'c2s-figure': c2sFigure(fittedEnsemble(C2S_MODEL), t.cover.households)
	};
}
