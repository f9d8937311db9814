import type { ProsePage } from '#content/types.ts';
import { rights } from '../data/rights.ts';
import { frenchSpacing } from '../format/french-spacing.ts';
import type { Lang, Localized } from '../i18n/lang.ts';
import { resolveCopy } from '../story/load/resolve-copy.ts';
import { createScribe } from '../story/load/scribe.ts';
import type { RightsWords } from './words.ts';

/** Everything that the page of rights shows, in one language, with every figure resolved. */
export function loadRights(
	copies: Localized<ProsePage>,
	words: Localized<RightsWords>,
	lang: Lang
) {
	const scribe = createScribe(lang);
	const cite = (ids: readonly string[]) => ids.forEach(scribe.cite);
	return {
		prose: resolveCopy(copies[lang], scribe.say),
		words: (lang === 'fr' ? spaced(words.fr) : words.en) as RightsWords,
		steps: [...rights.steps.values()].map(({ id, phase, title, text, agencies, sources }) => {
			cite(sources);
			return { id, phase, agencies, title: scribe.say(title[lang]), text: scribe.say(text[lang]) };
		}),
		voices: [...rights.voices.values()].map(({ id, text, who, when, sources }) => {
			cite(sources);
			return {
				id,
				text: scribe.say(text[lang]),
				who: scribe.say(who[lang]),
				when,
				source: sources[0]!
			};
		}),
		agencies: [...rights.agencies.values()].map((agency) => {
			cite(agency.sources);
			/* Its names stand in the form as they are. */
			const [name, number] = [agency.name, agency.number].map((text) => ({
				...text,
				fr: frenchSpacing(text.fr)
			}));
			return {
				agency: { ...agency, name: name!, number: number! },
				known: scribe.say(agency.known[lang])
			};
		}),
		laws: Object.fromEntries(
			[...rights.laws.values()].map(({ id, name, sources }) => {
				cite(sources);
				return [id, { name: scribe.say(name[lang]), source: sources[0]! }];
			})
		),
		refs: scribe.refs
	};
}

function spaced(words: unknown): unknown {
	if (typeof words === 'string') return frenchSpacing(words);
	return Object.fromEntries(
		Object.entries(words as object).map(([key, value]) => [key, spaced(value)])
	);
}

export type RightsPage = ReturnType<typeof loadRights>;
