import { json } from '@sveltejs/kit';
import { ensembles } from '#lib/data/ensembles.ts';
import type { KeptWeights } from '#lib/scoring/kept-ensemble.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [...ensembles.keys()].map((id) => ({ id }));

/** The weightings that the fit of a model kept, without what only its diagnostics need. */
export const GET: RequestHandler = ({ params }) => {
	const { seed, columns, runs } = ensembles.get(params.id)!;
	const [{ draws, weights }] = runs as [(typeof runs)[number]];
	return json({ seed, columns, runs: [{ draws, weights }] } satisfies KeptWeights);
};
