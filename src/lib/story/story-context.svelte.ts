import { createContext } from 'svelte';
import { getPage } from '#lib/ui/page-context.ts';
import type { Figure } from './figures/figure.ts';
import type { ModelFigures } from './figures/model-figures.ts';
import type { StoryData } from './load/story.ts';
import { supplied } from './supplied.svelte.ts';

/** What the blocks of the story share. */
export interface StoryContext {
	readonly data: StoryData;
	/**
	 * A figure by its id. One that rests on a model is drawn from the file that the reader has
	 * opened, where that file knows its households.
	 *
	 * @throws {Error} where the story has no such figure
	 */
	figure(id: string): Figure;
	/** The named households, one scale a model. */
	readonly groups: ModelFigures['groups'];
}

const [getStory, provide] = createContext<StoryContext>();

export { getStory };

/** Open the story's context. */
export function setStory(data: () => StoryData): void {
	const page = getPage();
	let own = $state.raw<ModelFigures | null>(null);
	$effect(() => {
		const model = supplied.model;
		const [story, lang, total] = [data(), page.lang, page.t.profile.total];
		let open = true;
		/* Figures come ready in the page: the code that draws them is for whoever brings a file. */
		if (!model) own = null;
		else
			void import('./figures/supplied-figures.ts').then(({ suppliedFigures }) => {
				if (open) own = suppliedFigures(model, story, lang, total);
			});
		return () => (open = false);
	});
	provide({
		get data() {
			return data();
		},
		get groups() {
			return data().modelFigures.groups.map(
				(ready) => own?.groups.find(({ model }) => model === ready.model) ?? ready
			);
		},
		figure(id) {
			const found = own?.figures[id] ?? data().modelFigures.figures[id] ?? data().figures[id];
			if (!found) throw new Error(`no figure "${id}"`);
			return found;
		}
	});
}
