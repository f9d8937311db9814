import { createContext } from 'svelte';
import type { Model } from '#lib/data/model/schema.ts';
import { ensembleOf } from '#lib/scoring/ensemble-of.ts';
import type { Ensemble } from '#lib/scoring/types.ts';
import { supplied } from './supplied.svelte.ts';
import { knows } from './figures/knows.ts';
import type { StoryData } from './load/story.ts';
import type { Profile } from '#lib/scoring/types.ts';

/** What the blocks of the story share. */
export interface StoryContext {
	readonly data: StoryData;
	/**
	 * The weightings with which to draw these households: those of a file the reader has opened,
	 * where it knows all their answers; else those of the given model of the site.
	 */
	ensemble(model: string, profiles: readonly Profile[]): Ensemble;
}

const [getStory, provide] = createContext<StoryContext>();

export { getStory };

/** Open the story's context. Ensembles are drawn once each. */
export function setStory(data: () => StoryData): void {
	// A cache, read by nothing that must react to it.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	const drawn = new Map<Model, Ensemble>();
	const of = (model: Model): Ensemble => {
		const ensemble = drawn.get(model) ?? ensembleOf(model);
		drawn.set(model, ensemble);
		return ensemble;
	};
	provide({
		get data() {
			return data();
		},
		ensemble(id, profiles) {
			const own = supplied.model;
			if (own && profiles.every((profile) => knows(own, profile))) return of(own);
			const model = data().storyModels.find((candidate) => candidate.id === id);
			if (!model) throw new Error(`the story carries no model "${id}"`);
			return of(model);
		}
	});
}
