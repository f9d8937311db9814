import { createContext } from 'svelte';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Refs } from '#lib/data/refs.ts';

/** What every component of a page may need: its language, its words, what its figures rest on. */
export interface PageContext {
	readonly lang: Lang;
	readonly t: Messages;
	/** Its own address, without what follows the path. */
	readonly address: string;
	readonly refs: Refs;
}

const [getPage, setPage] = createContext<PageContext>();

export { getPage, setPage };
