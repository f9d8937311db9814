import type { Model } from '#lib/data/model/schema.ts';

/**
 * Fetch one of the site's own models, as checked and published at build time.
 *
 * @throws {Error} when it cannot be had (no network, unknown id).
 */
export async function fetchModel(id: string): Promise<Model> {
	const response = await fetch(`/data/models/${encodeURIComponent(id)}.json`);
	if (!response.ok) throw new Error(`model ${id}: ${response.status}`);
	return (await response.json()) as Model;
}
