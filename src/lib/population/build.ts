import { InputError } from '../data/input-error.ts';
import { stream } from '../scoring/random.ts';
import { expand } from './expand.ts';
import type { PopulationAssumptions, PopulationMargins } from './inputs.ts';
import { iterativeProportionalFitting } from './ipf.ts';
import { lazyList } from './lazy-list.ts';
import { possibleCells } from './possible-cells.ts';
import { profileWeights } from './profile-weights.ts';
import { compileSteps } from './steps.ts';
import { targetOf } from './target.ts';
import type { Population } from './types.ts';
import { varyProbabilities, varyTable } from './vary.ts';

export interface BuildOptions {
	/** Integer, 0 to 2^32 − 1; only variants other than the central one depend on it. */
	readonly seed?: number;
	/** How many, the central one included. */
	readonly variants?: number;
}

/** A variant costs memory for a weight a profile. */
const MAX_VARIANTS = 1_000;

/**
 * Make the synthetic population.
 *
 * The attributes with a margin form a table, fitted to all margins at once; each cell is then
 * divided by the conditional probabilities, which leaves the margins as they are. Variant 0 is the
 * central one. Each other variant multiplies every assumed odds (margins tagged `assumed` and
 * conditional probabilities) by exp(spread × N(0,1)) and is fitted again to the margins that are
 * not assumed. Variant k depends on the seed and on k alone, and is made when it is first read.
 *
 * @throws {InputError} when margins contradict each other (two are named, with the gap), or for an
 * unknown attribute, or options out of range.
 */
export function buildPopulation(
	{ margins, households }: PopulationMargins,
	assumptions: PopulationAssumptions,
	{ seed = 1, variants = 40 }: BuildOptions = {}
): Population {
	checkRange('variants', variants, 1, MAX_VARIANTS);
	checkRange('seed', seed, 0, 2 ** 32 - 1);
	const conditional = assumptions.conditionals.map(({ attribute }) => attribute);
	const tabled = assumptions.attributes.filter(({ id }) => !conditional.includes(id));
	const attributes = [
		...tabled,
		...conditional.flatMap((id) => assumptions.attributes.find((known) => known.id === id) ?? [])
	].map(({ id, modalities }) => ({ id, modalities }));

	const cells = possibleCells(tabled, assumptions.impossible);
	const fitted = margins
		.filter(({ use }) => use === 'fit')
		.map((margin) => ({ ...targetOf(tabled, cells, margin), assumed: margin.tag === 'assumed' }));
	const assumed = fitted.filter((target) => target.assumed);
	const imposed = fitted.filter((target) => !target.assumed);
	const even = new Float64Array(cells.length / tabled.length).fill(1);
	const central = iterativeProportionalFitting(even, fitted).weights;

	const steps = compileSteps(attributes, assumptions);
	const expansion = expand(cells, tabled.length, steps);
	const weightsOf = (variant: number): Float64Array => {
		if (variant === 0) return profileWeights(expansion, central, steps.probabilities);
		const random = stream(seed, variant);
		const spread = assumptions.oddsSpread;
		const varied = varyTable(central, assumed, spread, random);
		const table = iterativeProportionalFitting(varied, imposed).weights;
		const probabilities = varyProbabilities(steps.probabilities, spread, random);
		return profileWeights(expansion, table, probabilities);
	};
	return {
		attributes,
		codes: expansion.codes,
		profiles: expansion.cell.length,
		weights: lazyList(variants, (variant) => normalised(weightsOf(variant))),
		households: households.value
	};
}

/** The fit stops within a thousandth of a point; the sum must be 1 to the last digits. */
function normalised(weights: Float64Array): Float64Array {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}

function checkRange(place: string, value: number, least: number, most: number): void {
	if (Number.isInteger(value) && value >= least && value <= most) return;
	const accepted = [`${least}–${most}`];
	throw new InputError({ code: 'out-of-range', place, found: String(value), accepted });
}
