import type { KeptWeights } from '#lib/scoring/kept-ensemble.ts';

let asked: Promise<KeptWeights> | undefined;

/**
 * Fetch, once, the weightings that the fit of the story's model kept.
 *
 * @throws {Error} when they cannot be had; the next call then asks again
 */
export function fetchKept(id: string): Promise<KeptWeights> {
	asked ??= get(id).catch((error: unknown) => {
		asked = undefined;
		throw error;
	});
	return asked;
}

async function get(id: string): Promise<KeptWeights> {
	const response = await fetch(`/data/kept/${encodeURIComponent(id)}.json`);
	if (!response.ok) throw new Error(`kept weightings of ${id}: ${response.status}`);
	return (await response.json()) as KeptWeights;
}
