import type { Profile } from '#lib/scoring/types.ts';

/** The model that the story plays with: the criteria published for 2010–2018, as one list. */
export const STORY_MODEL = 'caf-2010-2018';

/** The archetype whose score is built up line by line. */
export const BUILD_UP_ARCHETYPE = 'lone-mother';

/** The two neighbours of the guess, alike but for work. */
export const NEIGHBOURS: Record<'rest' | 'work', Profile> = {
	rest: { revenu_mensuel: 'faible', mois_activite_12m: 'faible' },
	work: { revenu_mensuel: 'faible', aah_emploi: 'oui', aah_trimestrielle: 'oui' }
};
