import type { Condition, Margin, Margins } from '../data/schema/population.ts';
import { groupSums } from './group-sums.ts';
import { targetOf } from './target.ts';
import type { Population } from './types.ts';

/** One cell of a margin, as published (or assumed) and as the population has it. */
export interface CellReport {
	readonly at: Condition;
	/** Share of all households, 0 to 1. */
	readonly published: number;
	readonly fitted: number;
	/** Fitted minus published, in percentage points of all households. */
	readonly gap: number;
}

export interface MarginReport {
	readonly margin: Margin;
	/** Whether this variant had to match it. */
	readonly imposed: boolean;
	readonly cells: readonly CellReport[];
}

/**
 * Compare every margin with the population, over its profiles: those imposed, those that a variant
 * moves (assumed) and those only compared because they contradict a better one.
 *
 * @param variant 0 is the central one
 */
export function marginReport(
	population: Population,
	{ margins }: Margins,
	variant = 0
): readonly MarginReport[] {
	const weights = population.weights[variant];
	if (weights === undefined) throw new RangeError(`no variant ${variant}`);
	return margins.map((margin) => {
		const sums = groupSums(targetOf(population.attributes, population.codes, margin), weights);
		const cells = margin.cells.map(({ at, share }, i) => {
			const fitted = sums[i] ?? 0;
			return { at, published: share, fitted, gap: 100 * (fitted - share) };
		});
		const imposed = margin.use === 'fit' && (variant === 0 || margin.tag !== 'assumed');
		return { margin, imposed, cells };
	});
}
