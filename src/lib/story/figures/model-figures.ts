import type { GuessBlock, SequenceBlock } from '#content/types.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Ensemble, Profile } from '#lib/scoring/types.ts';
import type { Resolved } from '../load/resolved.ts';
import { plainText } from '../markup/plain-text.ts';
import { archetypeGroup, type ArchetypeGroup } from './archetype-figure.ts';
import { fanFigure } from './fan-figure.ts';
import type { Figure } from './figure.ts';
import { guessFigure } from './guess-figure.ts';
import { profileFigure } from './profile-figure.ts';
import { BUILD_UP_ARCHETYPE, NEIGHBOURS, STORY_MODEL } from './story-profiles.ts';

/** A named household, as far as its figures need it. */
interface Household {
	id: string;
	name: string;
	model: string | null;
	profile: Profile;
}

/** What the figures of a model are drawn from, besides its weightings. */
export interface ModelFigureInputs {
	lang: Lang;
	/** The label of a total. */
	total: string;
	households: readonly Household[];
	sequence: Resolved<SequenceBlock>;
	guess: Resolved<GuessBlock>;
	/**
	 * The weightings with which to draw these households of a model; null leaves their figure out.
	 */
	ensemble(model: string, profiles: readonly Profile[]): Ensemble | null;
}

/** Every figure of the story that rests on a model. */
export interface ModelFigures {
	/** By id of the figure; of a household, what its score is made of. */
	figures: Record<string, Figure>;
	/** The named households, one scale a model. */
	groups: (ArchetypeGroup & { model: string })[];
}

/** Holds the widest of our households; a file brought by a reader may widen its own. */
const SPAN: [number, number] = [-1, 7];

/** Draw every figure of the story that rests on a model. */
export function modelFigures(inputs: ModelFigureInputs): ModelFigures {
	const { households, sequence, guess, lang, total, ensemble } = inputs;
	const { profile } = households.find(({ id }) => id === BUILD_UP_ARCHETYPE)!;
	const lines = sequence.steps.map(({ criterion, line }) => ({
		criterion,
		label: plainText(line)
	}));
	const options = guess.options.map(({ id, label }) => ({
		id: id as keyof typeof NEIGHBOURS,
		label: plainText(label)
	}));
	const covered = households.filter(({ model }) => model !== null);
	const figures: Record<string, Figure> = {};
	for (const { id, model, profile } of covered) {
		const drawn = ensemble(model!, [profile]);
		if (drawn) figures[id] = profileFigure(drawn, profile, lang, total);
	}
	const built = ensemble(STORY_MODEL, [profile]);
	if (built) figures[sequence.figure.id] = fanFigure(built, profile, lines);
	const guessed = ensemble(STORY_MODEL, Object.values(NEIGHBOURS));
	if (guessed) figures[guess.figure.id] = guessFigure(guessed, options);
	return { figures, groups: groupsOf(covered, inputs) };
}

function groupsOf(
	covered: readonly Household[],
	{ ensemble, lang }: ModelFigureInputs
): ModelFigures['groups'] {
	return [...Map.groupBy(covered, ({ model }) => model!)].flatMap(([model, members]) => {
		const drawn = ensemble(
			model,
			members.map(({ profile }) => profile)
		);
		if (!drawn) return [];
		const named = members.map(({ id, name, profile }) => ({ id, label: name, profile }));
		return [{ model, ...archetypeGroup(drawn, lang, named, SPAN) }];
	});
}
