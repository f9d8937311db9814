import type { Component } from 'svelte';

type Loader = () => Promise<{ default: Component<never> }>;

/** The component of the opening and of each type of block, brought in when one is taken over. */
export const BLOCK_COMPONENTS: Readonly<Record<string, Loader>> = {
	archetypes: () => import('../blocks/Archetypes.svelte'),
	control: () => import('../blocks/ControlBlock.svelte'),
	cover: () => import('../blocks/CoverBlock.svelte'),
	dots: () => import('../blocks/DotsBlock.svelte'),
	'drm-error': () => import('../blocks/DrmError.svelte'),
	'drm-message': () => import('../blocks/DrmMessage.svelte'),
	'drm-play': () => import('../blocks/DrmPlayBlock.svelte'),
	'drm-step': () => import('../blocks/DrmStep.svelte'),
	evidence: () => import('../blocks/Evidence.svelte'),
	guess: () => import('../blocks/Guess.svelte'),
	opening: () => import('../blocks/Opening.svelte'),
	profile: () => import('../blocks/ProfileBlock.svelte'),
	prose: () => import('../blocks/Prose.svelte'),
	sequence: () => import('../blocks/Sequence.svelte'),
	step: () => import('../blocks/Step.svelte'),
	voices: () => import('../blocks/Voices.svelte')
};
