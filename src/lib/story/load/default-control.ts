import { facts } from '#lib/data/facts.ts';
import { answer } from '../simulation/engine.ts';
import type { Progress } from '../simulation/protocol.ts';
import { buildEngine } from './build-engine.ts';
import { engineFiles } from './engine-files.ts';

let made: ReturnType<typeof compute> | undefined;

/** The third act's first picture, computed once at build time by the engine that the page runs. */
export function defaultControl() {
	return (made ??= compute());
}

function compute() {
	const files = engineFiles();
	const engine = buildEngine();
	const { capacity } = files.ensemble;
	let last: Progress | undefined;
	for (const { due, say } of answer(engine, { id: 0, capacity, policy: 'score' }))
		if (due) last = say();
	if (!last) throw new Error('the engine gave no answer');
	const sources = [
		'caf.home-checks.lone-parents',
		'caf.home-checks.score-share.2021',
		'pop.fam.mono.2023',
		'pop.fam.isole.qpv.2023'
	].flatMap((id) => facts.get(id)?.sources ?? []);
	return {
		groups: last.groups,
		capacity,
		capacityScore: facts.get('caf.checks.score.2024')!.value as number,
		households: files.margins.households.value,
		profiles: last.profiles,
		draws: last.kept,
		variants: engine.fitted.prepared.population.weights.length,
		sources: [...new Set(sources)]
	};
}
