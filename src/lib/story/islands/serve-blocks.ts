import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { BLOCK_COMPONENTS } from './block-components.ts';

/** Draws one block: its type, its props, the contexts it stands in, what its ids begin with. */
export type ServeBlock = (
	type: string,
	props: Record<string, unknown>,
	context: Map<unknown, unknown>,
	idPrefix: string
) => string;

/**
 * Every block's component, ready to be drawn where pages are rendered. Never loaded by a browser.
 *
 * @throws {Error} for a type of block that has no component
 */
export async function serveBlocks(): Promise<ServeBlock> {
	const components = new Map(
		await Promise.all(
			Object.entries(BLOCK_COMPONENTS).map(
				async ([type, load]) => [type, (await load()).default] as const
			)
		)
	);
	return (type, props, context, idPrefix) => {
		const component = components.get(type) as Component<Record<string, unknown>> | undefined;
		if (!component) throw new Error(`no component draws a block of type "${type}"`);
		return render(component, { props, context, idPrefix }).body;
	};
}
