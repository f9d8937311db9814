import { engineFiles } from '../../../src/lib/story/load/engine-files.ts';
import { servedFiles } from '../../../src/lib/story/load/served-files.ts';
import type { EngineFiles } from '../../../src/lib/story/simulation/engine-files.ts';
import type { BenchQuestion } from '../page/question.ts';

/** The files of the site's engine, and the reference run of its ensemble as a question. */
export function questionOf(
	households: number,
	share: number
): { files: EngineFiles; question: BenchQuestion } {
	const files = servedFiles(engineFiles());
	const [run] = files.ensemble.runs;
	if (!run) throw new Error('the ensemble has no run');
	return {
		files,
		question: {
			columns: files.ensemble.columns.length,
			groups: files.groups.map(({ id }) => id),
			households,
			capacity: share * households,
			draws: run.draws,
			weights: run.weights,
			rho: run.rho
		}
	};
}
