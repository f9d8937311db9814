/**
 * Index entries by their id.
 *
 * @throws {Error} when two entries share an id.
 */
export function indexById<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
	const byId = new Map<string, T>();
	for (const entry of entries) {
		if (byId.has(entry.id)) throw new Error(`two entries share the id "${entry.id}"`);
		byId.set(entry.id, entry);
	}
	return byId;
}
