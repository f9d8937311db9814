import type { SourceRef } from '#lib/data/refs.ts';

/** A source in a few words, for a list: who published it and the year, else its id. */
export function sourceName(source: SourceRef | undefined, id: string): string {
	if (!source) return id;
	return source.date ? `${source.publisher}, ${source.date.slice(0, 4)}` : source.publisher;
}
