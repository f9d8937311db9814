import type { Localized } from '#lib/i18n/lang.ts';
import type { tableSchema } from './column.ts';

/** The parts of the list of files, in its order. */
export const GROUPS = ['evidence', 'models', 'population', 'drm', 'engine'] as const;

export type Group = (typeof GROUPS)[number];

/** What a file holds, in a few words and in a sentence. */
export interface Description {
	group: Group;
	title: Localized;
	text: Localized;
}

/** A file, or several of one kind, that anybody may fetch. */
export interface Resource extends Description {
	/** As a Data Package names it. */
	name: string;
	/** From the root of the site, without its first slash. */
	paths: [string, ...string[]];
	/** Its place in its group: the lower first. */
	order: number;
	schema?: ReturnType<typeof tableSchema>;
}
