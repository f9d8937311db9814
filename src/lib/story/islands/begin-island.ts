import { hydrate, mount, unmount } from 'svelte';
import type { StoryData } from '../load/story.ts';
import { isState } from '../state/fragment.ts';
import type { StoryContext } from '../story-context.svelte.ts';
import { BLOCK_COMPONENTS } from './block-components.ts';
import { inTurn } from './in-turn.ts';

interface Island {
	type: string;
	story: StoryContext;
	/** The contexts that its component stands in. */
	context: Map<unknown, unknown>;
	/** What of the story its component is given. */
	given: (story: StoryData) => Record<string, unknown>;
}

/**
 * Take a part of the story over when its turn comes: from what was served there, or anew where
 * nothing was.
 *
 * @returns a function that calls it off, or takes the part down again
 */
export function beginIsland(element: HTMLElement, island: Island): () => void {
	const { type, story, context, given } = island;
	let gone = false;
	let taken: Record<string, unknown> | undefined;

	const callOff = inTurn(element, async () => {
		const [{ default: component }, data] = await Promise.all([
			BLOCK_COMPONENTS[type]!(),
			story.ready()
		]);
		/* The reader may have left the story meanwhile. */
		if (gone) return;
		const served = element.querySelector<HTMLElement>(':scope > .island');
		const options = { target: served ?? element, props: given(data) as never, context };
		taken = served ? hydrate(component, options) : mount(component, options);
	});
	/* A shared household is asked for by its link, wherever its block stands. */
	if (type === 'profile' && isState(location.hash)) element.dispatchEvent(new Event('focusin'));

	return () => {
		gone = true;
		callOff();
		if (taken) void unmount(taken);
	};
}
