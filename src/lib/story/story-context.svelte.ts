import { createContext } from 'svelte';
import { getPage } from '#lib/ui/page-context.ts';
import type { Figure } from './figures/figure.ts';
import type { ModelFigures } from './figures/model-figures.ts';
import type { StoryData } from './load/story.ts';
import { supplied } from './supplied.svelte.ts';

/** What the blocks of the story share. */
export interface StoryContext {
	/**
	 * What the page was built from.
	 *
	 * @throws {Error} in a browser, before it is `ready`
	 */
	readonly data: StoryData;
	/** The same, once it has come. */
	ready(): Promise<StoryData>;
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

/**
 * Open the story's context.
 *
 * @param given the story's data, once they are there
 * @param ready waits for them
 */
export function setStory(
	given: () => StoryData | undefined,
	ready: () => Promise<StoryData>
): void {
	const page = getPage();
	const data = () => {
		const story = given();
		if (!story) throw new Error('the data of the story have not come yet');
		return story;
	};
	let own = $state.raw<ModelFigures | null>(null);
	$effect(() => {
		const model = supplied.model;
		const [story, lang, total] = [given(), page.lang, page.t.profile.total];
		let open = true;
		/* Figures come ready in the data: the code that draws them is for whoever brings a file. */
		if (!model || !story) own = null;
		else
			void import('./figures/supplied-figures.ts').then(({ suppliedFigures }) => {
				if (open) own = suppliedFigures(model, story, lang, total);
			});
		return () => (open = false);
	});
	provide({
		ready,
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
