import { largestGap } from '#lib/population/largest-gap.ts';
import { marginReport } from '#lib/population/margin-report.ts';
import { marginRows } from '#lib/population/margin-rows.ts';
import { buildEngine } from './build-engine.ts';
import { engineFiles } from './engine-files.ts';

/**
 * Published margins beside those of the population that the page computes on, and the largest gap
 * among those that it had to match, in percentage points: of the central one, and of all variants.
 */
export function marginTable() {
	const { population } = buildEngine().fitted.prepared;
	const { margins } = engineFiles();
	const gaps = population.weights.map((_, variant) =>
		largestGap(marginReport(population, margins, variant))
	);
	return { rows: marginRows(population, margins), central: gaps[0]!, largest: Math.max(...gaps) };
}
